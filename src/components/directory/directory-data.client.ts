import type { CardWords } from '../../domain/directory/card-view.ts';
import { fromColumns, type Columns } from '../../domain/directory/columns.ts';
import type { Entry } from '../../domain/directory/entry.ts';

/** All places and the words of their cards. */
export interface DirectoryData {
  readonly entries: readonly Entry[];
  readonly words: CardWords & {
    /** By kind: the inside of its pictogram. */
    readonly pictograms: Readonly<Record<string, string>>;
    /** By plural category: "12 places", number as `{{count}}`. */
    readonly count: Readonly<Record<string, string>>;
  };
}

const loads = new Map<string, Promise<unknown>>();

/** Fetches a file once a page; throws if the network, or a captive portal, gives something else. */
function load<Data>(address = ''): Promise<Data> {
  const fetchFile = async () => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as unknown;
  };
  const loading = loads.get(address) ?? fetchFile();
  loads.set(address, loading);
  loading.catch(() => loads.delete(address));
  return loading as Promise<Data>;
}

/** The data that an element of the filters names (`data-places`, `data-card-words`, `data-streets`); streets on demand. */
export async function loadDirectory({ dataset }: HTMLElement, needsStreets = false): Promise<DirectoryData> {
  const [columns, words, street] = await Promise.all([
    load<Columns>(dataset['places']),
    load<DirectoryData['words']>(dataset['cardWords']),
    needsStreets ? load<Columns['street']>(dataset['streets']) : [],
  ]);
  try {
    return { entries: fromColumns({ ...columns, street }), words };
  } catch (error) {
    // Something else was fetched, as from the Wi-Fi of a café: ask again next time.
    loads.clear();
    throw error;
  }
}

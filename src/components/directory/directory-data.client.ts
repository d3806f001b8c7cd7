import type { CardWords } from '../../domain/directory/card-view.ts';
import { fromColumns, type Columns } from '../../domain/directory/columns.ts';
import type { Entry } from '../../domain/directory/entry.ts';

/** All places and the words of cards, as `/[lang]/directory/places.json` holds them. */
export interface DirectoryData {
  readonly entries: readonly Entry[];
  readonly words: CardWords & {
    /** By kind: the inside of its pictogram. */
    readonly pictograms: Readonly<Record<string, string>>;
    /** By plural category: "12 places", number as `{{count}}`. */
    readonly count: Readonly<Record<string, string>>;
  };
}

const loads = new Map<string, Promise<DirectoryData>>();

/** Fetches the data once a page; throws if the network, or a captive portal, gives something else. */
export function loadDirectory(address: string): Promise<DirectoryData> {
  const load = async (): Promise<DirectoryData> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(String(response.status));
    const data = (await response.json()) as Columns & Pick<DirectoryData, 'words'>;
    return { entries: fromColumns(data), words: data.words };
  };
  const known = loads.get(address);
  if (known) return known;
  const started = load();
  loads.set(address, started);
  started.catch(() => loads.delete(address));
  return started;
}

import type { SessionCard } from '../calendar/calendar-entry.ts';
import type { Place } from './place.ts';

/** What the filters start from on a list page, and their choices in the page's language. */
export interface FilterChoices {
  /** Address of the directory's first page. */
  readonly base: string;
  /** Addresses of the columns of all entries, of their streets, and of the words of cards. */
  readonly places: string;
  readonly streets: string;
  readonly cardWords: string;
  /** Address of stations and postcodes for "near". */
  readonly near: string;
  readonly needs: readonly { code: string; label: string; sensitive: boolean }[];
  readonly districts: readonly { id: string; label: string }[];
  readonly languages: readonly { code: string; label: string }[];
  /** Kind, need and district that the page itself stands for. */
  readonly kind?: string | undefined;
  readonly need?: string | undefined;
  readonly district?: string | undefined;
}

/** One page of a list of places. */
export interface ListView {
  /** Title in the history: with the page's number, and neutral for a sensitive need. */
  readonly pageTitle: string;
  /** The list of a sensitive need. */
  readonly sensitive: boolean;
  readonly title: string;
  readonly lead: string;
  /** Colour token and picture of the need, on a need page. */
  readonly look?: { readonly color: string; readonly pictogram: string } | undefined;
  /** Address of the first page of this list. */
  readonly base: string;
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly places: readonly Place[];
  readonly filters: FilterChoices;
  /** The next workshops on the need, on the first page. */
  readonly workshops?: readonly SessionCard[] | undefined;
}

/** Places on one page of a list: what fits the byte budget of a first round trip. */
export const pageSize = 40;

/** Cuts a list into pages: at least one, numbered from 1. */
export function toPages<Item>(
  items: readonly Item[],
): { page: number; pages: number; items: readonly Item[] }[] {
  const pages = Math.max(1, Math.ceil(items.length / pageSize));
  return Array.from({ length: pages }, (_, index) => ({
    page: index + 1,
    pages,
    items: items.slice(index * pageSize, (index + 1) * pageSize),
  }));
}

import type { Problem } from '../domain/shared/problem.ts';

/** Keys and positions from the top of a value to one of its parts. */
export type Path = readonly (string | number)[];

/** A data file as read: its value, the line (from 1) of any part of it, and what is wrong with its writing. */
export interface Parsed {
  readonly value: unknown;
  readonly lineOf: (path: Path) => number;
  /** A scalar as it stands in the file: `010` is read as 10, and the editor must be shown 010. */
  readonly sourceOf: (path: Path) => string | undefined;
  readonly problems: readonly Problem[];
}

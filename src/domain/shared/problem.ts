/** Where a problem is: file relative to the project, line (from 1) and dotted field, as far as they are known. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly field?: string;
}

/**
 * A mistake in content or configuration, told in Spanish to the person who can mend it.
 * Never thrown one by one by checks: they return lists of it; `reportProblems` throws once, with all of them.
 */
export class Problem extends Error {
  override name = 'Problem';
  /** What to write instead; Astro prints the `hint` of any thrown error. */
  readonly hint: string;
  /** File, line and field the problem stands in. */
  readonly place: Place;

  constructor(message: string, hint: string, place: Place = {}) {
    super(message);
    this.hint = hint;
    this.place = place;
  }

  /** One problem as an editor reads it: `file:line field: what is wrong`, then what to write. */
  toText(): string {
    const { file, line, field } = this.place;
    const where = [file, line].filter((part) => part !== undefined).join(':');
    const head = [where, field].filter(Boolean).join(' · ');
    return `${head ? `${head}\n  ` : ''}${this.message}\n  → ${this.hint}`;
  }
}

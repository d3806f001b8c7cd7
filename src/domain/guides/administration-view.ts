import type { Administration } from './administration.schema.ts';

/** A body of the administration as the page "who is who" shows it. */
export interface AdministrationView {
  readonly body: Administration;
  readonly title: string;
  readonly does: string;
  readonly tips: readonly string[];
  readonly isNot: string;
  readonly textLanguage: string;
  /** Guides and lists of places; for a body that may harm who has no papers, guides only. */
  readonly links: readonly { readonly title: string; readonly href: string }[];
}

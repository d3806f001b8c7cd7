/** Lists of links to everything, by what it is: the way through the site of who cannot or will not type. */
export type SearchIndex = readonly {
  readonly id: string;
  readonly title: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
}[];

/** A fragment longer than this makes some phones stumble. */
const mostLetters = 200;

/** The fragment of the search page for a question: it never stands in path or query, which servers log. */
export function toFragment(query: string): string {
  return query ? `#${new URLSearchParams({ q: query.slice(0, mostLetters) }).toString()}` : '';
}

/** The question that a fragment holds. */
export function readFragment(fragment: string): string {
  return new URLSearchParams(fragment.slice(1)).get('q') ?? '';
}

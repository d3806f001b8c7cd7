import type { SynonymGroup } from './document.ts';
import { indexNames } from './find-names.ts';
import type { Named } from './reading-words.ts';
import { toNameWords } from './name-words.ts';

/** Words of a group that say as much as a name; longer ones are searched as text. */
const mostWords = 4;

/** First words of longer names that stand in the names of one owner only: "library" of "public library" in Spanish. */
function findHeads(named: readonly Named[]): ReadonlyMap<string, string> {
  const holders = new Map<string, Set<string>>();
  const firsts = new Map<string, string>();
  for (const { id, names } of named)
    for (const name of names) {
      const [first, ...rest] = toNameWords(name).map(({ root }) => root);
      for (const root of [first, ...rest])
        if (root !== undefined) holders.set(root, (holders.get(root) ?? new Set<string>()).add(id));
      if (first !== undefined && rest.length > 0) firsts.set(first, id);
    }
  return new Map([...firsts].filter(([root]) => holders.get(root)?.size === 1));
}

/**
 * Kinds or needs with the other words people have for them: those of the synonym groups that hold one of their names,
 * unless the group holds names of several, which it then does not tell apart.
 */
export function addOtherNames(named: readonly Named[], groups: readonly SynonymGroup[]): Named[] {
  const index = indexNames(named, 'root');
  const keyOf = (word: string) =>
    toNameWords(word)
      .map(({ root }) => root)
      .join(' ');
  const others = new Map<string, string[]>();
  const heads = findHeads(named);
  for (const { words } of groups) {
    const owners = new Set(words.flatMap((word) => index.get(keyOf(word)) ?? heads.get(keyOf(word)) ?? []));
    const [owner] = owners;
    if (owner === undefined || owners.size > 1) continue;
    const short = words.filter((word) => toNameWords(word).length <= mostWords);
    others.set(owner, [...(others.get(owner) ?? []), ...short]);
  }
  return named.map(({ id, names }) => {
    const all = [...names, ...(others.get(id) ?? [])];
    // Names that are compared as equal travel once.
    return {
      id,
      names: [...new Map(all.toReversed().map((name) => [keyOf(name), name])).values()].toReversed(),
    };
  });
}

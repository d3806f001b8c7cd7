import { isMap, isSeq, parseDocument } from 'yaml';
import type { WatchResult } from '../domain/guides/law-watch.ts';

/** The text of a `guide.yml` with the fingerprint of each article that had none; everything else stays as written. */
export function stampArticles(text: string, results: readonly WatchResult[]): string {
  const hashes = new Map(
    results.map(({ reference, hash }) => [`${reference.norm} ${reference.article}`, hash]),
  );
  const document = parseDocument(text);
  const basis = document.get('legalBasis');
  if (!isSeq(basis)) return text;
  for (const item of basis.items) {
    if (!isMap(item) || item.has('hash')) continue;
    const hash = hashes.get(`${String(item.get('norm'))} ${String(item.get('article'))}`);
    if (hash !== undefined) item.set('hash', hash);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

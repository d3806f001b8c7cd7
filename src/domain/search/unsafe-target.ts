/**
 * Police and labour inspectorate in the languages of the site: a search leads nobody who may have no papers there.
 * Groups may take these words up (`oneWay`, towards legal help), never lead to them.
 */
const unsafe =
  /polic[ií]a|policier|\bpolice|comisar[ií]a|gendarm|commissariat|inspecci[oó]n de trabajo|\binspector|\bitss\b|inspection du travail|inspecteur|labou?r inspect|شرط[ةهي]|بوليس|تفتيش|مفتش|警察|警局|派出所|公安|监察|監察|поліці|полици|інспекц|инспекц/iu;

/** Whether pages that hold this word must not be suggested in place of another. */
export function isUnsafeTarget(word: string): boolean {
  return unsafe.test(word);
}

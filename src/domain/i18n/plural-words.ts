import type { TFunction } from 'i18next';

/** Templates of a plural key by plural category of the language, `{{count}}` left in: for words the browser fills. */
export function toPluralWords(
  language: string,
  t: TFunction,
  key: 'directory.count' | 'search.results' | 'calendar.count' | 'calendar.moreDates',
): Partial<Record<Intl.LDMLPluralRule, string>> {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return Object.fromEntries(
    categories.map((category) => [
      category,
      t(`${key}_${category}` as 'directory.count_other', { skipInterpolation: true }),
    ]),
  );
}

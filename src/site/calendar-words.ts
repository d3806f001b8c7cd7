import type { ListedWorkshop } from '../domain/calendar/listed-workshop.ts';
import type { Said } from '../domain/calendar/workshop-view.ts';
import { sourceLanguage } from './city.ts';
import { getText, type Text } from './words.ts';

/** What a workshop says in a language: its own words, else those of its type, else the same in the source language. */
export interface WorkshopText {
  readonly title: Said<string>;
  readonly summary?: Said<string> | undefined;
  readonly bring?: Said<readonly string[]> | undefined;
  readonly price?: Said<string> | undefined;
  /** The text whose body is shown. */
  readonly body?: Text<'workshopWords'> | Text<'workshopTypeWords'> | undefined;
}

/** The words of a workshop in a language. */
export async function getWorkshopText(
  { workshop: { id, type = '' } }: ListedWorkshop,
  language: string,
): Promise<WorkshopText> {
  const texts: (Text<'workshopWords'> | Text<'workshopTypeWords'>)[] = [];
  for (const each of new Set([language, sourceLanguage])) {
    const own = await getText('workshopWords', id, each, [each]);
    const ofType = await getText('workshopTypeWords', type, each, [each]);
    texts.push(...(own ? [own] : []), ...(ofType ? [ofType] : []));
  }
  const find = <Value>(
    pick: (data: Text<'workshopWords'>['entry']['data']) => Value | undefined,
  ): Said<Value> | undefined => {
    for (const { entry, textLanguage } of texts) {
      const value = pick(entry.data);
      if (value !== undefined) return { value, language: textLanguage };
    }
    return undefined;
  };
  return {
    title: find(({ title }) => title) ?? { value: id, language: sourceLanguage },
    summary: find(({ summary }) => summary),
    bring: find(({ bring }) => bring),
    price: find(({ price }) => price),
    body: texts.find(({ entry }) => entry.body?.trim()),
  };
}

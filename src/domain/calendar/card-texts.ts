import type { TFunction } from 'i18next';
import { toLanguageList } from '../directory/card-view.ts';
import type { CardTexts } from './calendar-entry.ts';
import type { ListedWorkshop, Venue } from './listed-workshop.ts';
import { toWhoText } from './who-text.ts';

/** What cards say of a workshop in a language. */
export function toCardTexts(
  { workshop, venue }: ListedWorkshop,
  title: { readonly value: string; readonly language: string },
  { language, t }: { readonly language: string; readonly t: TFunction },
): CardTexts {
  const { id, example, languages = [], audience, signUp } = workshop;
  const codes = languages.map(({ code }) => code);
  return {
    id,
    title: title.value,
    ...(title.language !== language && { titleLanguage: title.language }),
    ...(example && { example: true }),
    place: toPlaceText(venue, t),
    spoken: toLanguageList(codes, language, t('accessibility.4')),
    who: toWhoText(audience, t),
    signUp: signUp ? t(`calendar.signUpShort.${signUp.need}`) : '',
  };
}

/** Place and district of a venue in words: "Biblioteca del Mercado · Centro"; the district once, if the name says it too. */
export function toPlaceText({ name, where, district }: Venue, t: TFunction): string {
  const known = name || (where.online ? t('calendar.online') : '');
  const area = district && !known.includes(district.name) && district.name;
  return [known, area].filter(Boolean).join(' · ');
}

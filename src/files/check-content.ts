import type { Problem } from '../domain/shared/problem.ts';
import { checkAddress } from './checks/address.ts';
import { checkCharacters } from './checks/characters.ts';
import { checkCity } from './checks/city.ts';
import { checkDates } from './checks/dates.ts';
import { checkGuideDates, checkGuideOverdue, checkGuideReview } from './checks/guide-review.ts';
import { checkGuideReferences } from './checks/guide-references.ts';
import { checkGuideWords } from './checks/guide-words.ts';
import { checkHolidays } from './checks/holidays.ts';
import { checkIds } from './checks/ids.ts';
import { checkLanguages } from './checks/languages.ts';
import { checkLayout } from './checks/layout.ts';
import { checkLinks } from './checks/links.ts';
import { checkNeutral } from './checks/neutral.ts';
import { checkOpening } from './checks/opening.ts';
import { checkPhones } from './checks/phones.ts';
import { checkPlaces } from './checks/places.ts';
import { checkReferences } from './checks/references.ts';
import { checkSynonyms } from './checks/synonyms.ts';
import { checkTranslations } from './checks/translations.ts';
import { checkWorkshopAttention } from './checks/workshop-attention.ts';
import { checkWorkshopReferences } from './checks/workshop-references.ts';
import { checkWorkshopWords } from './checks/workshop-words.ts';
import { checkWorkshops } from './checks/workshops.ts';
import { isPublic } from './public.ts';
import type { Content } from './content.ts';
import type { ContentFile, ContentFolders } from './folders.ts';

/** What a check may need besides the content: the list of files, the folders and the build's clock. */
export interface CheckContext {
  readonly files: readonly ContentFile[];
  readonly folders: ContentFolders;
  readonly now: Date;
}
/** A check over all content; returns what is wrong and throws nothing. */
export type Check = (content: Content, context: CheckContext) => readonly Problem[];

const stops: readonly Check[] = [
  checkLayout,
  checkIds,
  checkCity,
  checkLanguages,
  checkReferences,
  checkNeutral,
  checkPlaces,
  checkDates,
  checkOpening,
  checkPhones,
  checkCharacters,
  checkLinks,
  checkGuideReferences,
  checkGuideWords,
  checkGuideReview,
  checkSynonyms,
  checkWorkshopReferences,
  checkWorkshops,
  checkWorkshopWords,
];
const warns: readonly Check[] = [
  checkTranslations,
  checkHolidays,
  checkAddress,
  checkGuideDates,
  checkWorkshopAttention,
];
/** What only deserves attention at a desk, and stops what is built for the public. */
const stopsInPublic: readonly Check[] = [checkGuideOverdue];

/** Runs every check: those that stop a build, and those that only ask for attention. */
export function checkContent(
  content: Content,
  context: CheckContext,
): { problems: readonly Problem[]; warnings: readonly Problem[] } {
  return {
    problems: [...stops, ...(isPublic() ? stopsInPublic : [])].flatMap((check) => check(content, context)),
    warnings: warns.flatMap((check) => check(content, context)),
  };
}

import { toLocalTime } from '../domain/directory/local-time.ts';
import { contentFolders } from '../files/folders.ts';
import { getNow } from '../files/now.ts';
import { isPublic } from '../files/public.ts';
import { readCity } from '../files/read-city.ts';

/** The city of this build, as its `city.json` says; `CONTENT` picks another folder. */
export const city = readCity(contentFolders());
/** The instant of this build: `PORTAL_NOW`, or now. */
export const now = getNow();
/** Built for the public: texts that a specialist must review first are left out (safety rule on dates and review). */
export const isProduction = isPublic();
/** The day of this build in the city (YYYY-MM-DD). */
export const today = toLocalTime(now, city.timeZone).slice(0, 10);
/** What becomes of a text that waits for its reviewer: a banner says so, or for the public a notice stands in its place. */
export function findHold(waits: boolean): 'banner' | 'stub' | undefined {
  if (!waits) return undefined;
  return isProduction ? 'stub' : 'banner';
}
/** Language the content is written in first. */
export const sourceLanguage = city.languages[0] ?? 'es';

/** Static paths of every `/[lang]/` page. */
export const languagePaths = () => city.languages.map((lang) => ({ params: { lang } }));

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readTags } from './html.ts';
import type { Tag } from './html.ts';

/** What the tests need of a `city.json`. */
interface CityFile {
  readonly name: string;
  readonly url: string;
  readonly languages: readonly string[];
  readonly districts: readonly { readonly id: string; readonly name: string }[];
  readonly map: { readonly tiles?: { readonly host: string } };
}

/** A page of a built site. */
export interface BuiltPage {
  /** Its address from the root: `/es/directory/`. */
  readonly path: string;
  readonly file: string;
  readonly html: string;
  readonly tags: readonly Tag[];
}

/** A site that was built before the tests: its folder, its city, its pages. */
export interface BuiltSite {
  readonly folder: string;
  readonly content: string;
  readonly city: CityFile;
  /** Every file, by path from the folder. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
}

/** Address of the page that a file is. */
const toPath = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

function readSite(folder: string, content: string): BuiltSite {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}: npm test builds it before these tests.`);
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      let tags: readonly Tag[] | undefined;
      return {
        path: toPath(file),
        file,
        html,
        // Read when first asked for: most tests look at a few pages.
        get tags() {
          return (tags ??= readTags(html));
        },
      };
    });
  const city = JSON.parse(readFileSync(join(content, 'city.json'), 'utf8')) as CityFile;
  return { folder, content, city, files: new Set(files), pages };
}

/** The site of the city that is served. */
export const citySite = readSite('dist', process.env['CONTENT'] ?? 'content/madrid');
/** The site of the invented second city. */
export const inventedSite = readSite('.cache/city/dist', 'test/fixtures/city');
/** Both, as cases of `describe.each`. */
export const sites: readonly (readonly [string, BuiltSite])[] = [
  ['the city', citySite],
  ['the invented city', inventedSite],
];

/** First part of an address: the page's language, or empty for `/` and files at the root. */
export const languageOf = (path: string): string => /^\/([a-z]{2,3})\//.exec(path)?.[1] ?? '';

/** Kinds of page a budget or a look in the browser is for. */
export type PageType =
  | 'home'
  | 'list'
  | 'need'
  | 'district'
  | 'resource'
  | 'map'
  | 'search'
  | 'calendar'
  | 'month'
  | 'workshop'
  | 'poster'
  | 'subscribe'
  | 'archive'
  | 'guide'
  | 'module'
  | 'other';

/** What kind of page stands at an address. */
export function typeOf(path: string): PageType {
  const [feature = '', part, ...rest] = path.split('/').slice(2, -1);
  if (feature === '') return languageOf(path) ? 'home' : 'other';
  if (feature === 'map' || feature === 'search') return feature;
  if (feature === 'guides') return /^m\d/.test(part ?? '') ? 'module' : 'guide';
  if (feature === 'calendar') return typeOfCalendar(part, rest);
  if (feature !== 'directory') return 'other';
  if (part === undefined || part === 'page') return 'list';
  if (part === 'kind') return rest.length > 0 ? 'list' : 'other';
  if (part === 'need' || part === 'district') return rest.length > 0 ? part : 'other';
  return 'resource';
}

/** What kind of page of the calendar stands behind `/xx/calendar/`. */
function typeOfCalendar(part: string | undefined, rest: readonly string[]): PageType {
  if (part === undefined || part === 'topic' || part === 'district') return 'calendar';
  if (part === 'month' || part === 'subscribe' || part === 'archive') return part;
  return rest[0] === 'poster' ? 'poster' : 'workshop';
}

/** Whether a page only sends on to another, by its refresh. */
export const isRedirect = ({ tags }: BuiltPage): boolean =>
  tags.some((tag) => tag.name === 'meta' && tag.attributes.get('http-equiv')?.toLowerCase() === 'refresh');

/** Whether a page asks search engines to leave it out. */
export const isUnlisted = ({ tags }: BuiltPage): boolean =>
  tags.some(
    (tag) => tag.attributes.get('name') === 'robots' && tag.attributes.get('content')?.includes('noindex'),
  );

/** Whether a page is marked sensitive. */
export const isSensitive = ({ tags }: BuiltPage): boolean =>
  tags.some((tag) => tag.name === 'html' && tag.attributes.has('data-sensitive'));

/** Text of a page's title. */
export const titleOf = ({ tags }: BuiltPage): string =>
  tags.find((tag) => tag.name === 'title')?.text.trim() ?? '';

import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { readFileSync } from 'node:fs';
import { createTranslator, type Words } from '../../src/domain/i18n/translator.ts';
import { getDirection } from '../../src/domain/i18n/language.ts';
import type { GuideData } from '../../src/domain/guides/guide-data.ts';
import { getCityName } from '../../src/domain/city/city-name.ts';
import { decode, readTags, type Tag } from '../build/html.ts';
import { exampleCity } from '../domain/directory/example-place.ts';

/** What a component wrote. */
export interface Rendered {
  readonly html: string;
  readonly tags: readonly Tag[];
  /** What a reader sees, one space between words. */
  readonly text: string;
  /** Elements of a name, with an attribute (and its value) if one is given. */
  readonly find: (name: string, attribute?: string, value?: string) => readonly Tag[];
}

type Component = Parameters<AstroContainer['renderToString']>[0];

const languages = ['es', 'en', 'fr', 'ar', 'zh', 'uk'];
const words = Object.fromEntries(
  languages.map((language) => [
    language,
    JSON.parse(readFileSync(`content/common/i18n/${language}.json`, 'utf8')) as Words,
  ]),
);
/** The words of each language. */
export const getTranslator = createTranslator(words, 'es');

/** What components inside guides look up: nothing, unless a test says otherwise. */
const guideData: GuideData = {
  norms: {},
  amounts: new Map(),
  terms: new Map(),
  needs: new Map(),
  kinds: new Map(),
  resources: new Map(),
};

let container: AstroContainer | undefined;

/** Renders a component as a page of the invented city would: in Spanish, on a place's page, unless said otherwise. */
export async function render(
  component: Component,
  props: Readonly<Record<string, unknown>> = {},
  { language = 'es', path = '', city = exampleCity } = {},
): Promise<Rendered> {
  container ??= await AstroContainer.create();
  const html = await container.renderToString(component, {
    props: { ...props },
    request: new Request(`${city.url}${path || `/${language}/directory/oficina-uno/`}`),
    locals: {
      guideData: () => Promise.resolve(guideData),
      t: getTranslator(language),
      language,
      direction: getDirection(language),
      city,
      hasMachineWords: false,
      cityName: getCityName(city, language),
    },
  });
  const tags = readTags(html);
  const text = decode(html.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
  const find: Rendered['find'] = (name, attribute, value) =>
    tags.filter(
      (tag) =>
        tag.name === name &&
        (attribute === undefined || tag.attributes.has(attribute)) &&
        (value === undefined || tag.attributes.get(attribute ?? '') === value),
    );
  return { html, tags, text, find };
}

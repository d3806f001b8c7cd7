import type { City } from '../domain/city/city.schema.ts';
import type { z } from 'zod';
import type {
  kindSchema,
  kindWordsSchema,
  needSchema,
  needWordsSchema,
  pageWordsSchema,
  resourceWordsSchema,
} from '../domain/directory/kind.schema.ts';
import type { ResourceFacts } from '../domain/directory/resource.schema.ts';
import type { Words } from '../domain/i18n/translator.ts';
import type { Translation } from '../domain/i18n/translation.schema.ts';
import type { Problem } from '../domain/shared/problem.ts';
import type { MdxNode } from './parse-mdx.ts';
import type { Path } from './parsed.ts';
import type { GuideContent } from './read-guides.ts';
import type { SynonymFile } from './read-synonyms.ts';
import type { WorkshopContent } from './read-workshops.ts';

/** Facts of one thing, from a YAML file; its id is the name of its folder. */
export interface FactsFile<T> {
  readonly id: string;
  readonly data: T;
  readonly file: string;
  readonly lineOf: (path: Path) => number;
}

/** Words about one thing in one language, from an MDX file; the nodes of its text carry the lines of the file. */
export interface WordsFile<T> extends FactsFile<T> {
  readonly language: string;
  readonly nodes: readonly MdxNode[];
  /** Fingerprint of the whole file, which its translations carry as `sourceHash`. */
  readonly hash: string;
}

/** Interface words of one language. */
export interface InterfaceFile {
  readonly language: string;
  readonly words: Words;
  readonly translation: Translation | undefined;
  readonly file: string;
  readonly lineOf: (path: Path) => number;
  readonly hash: string;
}

/** All content of one city, common and its own, in the languages of the city. */
export interface Content extends GuideContent, WorkshopContent {
  readonly city: City;
  readonly cityFile: FactsFile<City>;
  readonly interfaceWords: readonly InterfaceFile[];
  readonly synonyms: readonly SynonymFile[];
  readonly kinds: readonly FactsFile<z.infer<typeof kindSchema>>[];
  readonly needs: readonly FactsFile<z.infer<typeof needSchema>>[];
  readonly resources: readonly FactsFile<ResourceFacts>[];
  readonly kindWords: readonly WordsFile<z.infer<typeof kindWordsSchema>>[];
  readonly needWords: readonly WordsFile<z.infer<typeof needWordsSchema>>[];
  readonly pages: readonly WordsFile<z.infer<typeof pageWordsSchema>>[];
  readonly resourceWords: readonly WordsFile<z.infer<typeof resourceWordsSchema>>[];
}

/** Content as far as it could be read, what stops a build, and what only deserves attention. */
export interface ContentReading {
  /** Missing if city.json cannot be used. */
  readonly content: Content | undefined;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

import { defineCollection } from 'astro:content';
import { factsLoader } from './build/facts-loader.ts';
import { wordsLoader } from './build/words-loader.ts';
import { workshopTypeSchema, workshopTypeWordsSchema } from './domain/calendar/workshop-type.schema.ts';
import { workshopSchema, workshopWordsSchema } from './domain/calendar/workshop.schema.ts';
import { administrationSchema, administrationWordsSchema } from './domain/guides/administration.schema.ts';
import { guideSchema, guideWordsSchema } from './domain/guides/guide.schema.ts';
import { termSchema, termWordsSchema } from './domain/guides/term.schema.ts';
import {
  kindSchema,
  kindWordsSchema,
  needSchema,
  needWordsSchema,
  pageWordsSchema,
  resourceWordsSchema,
} from './domain/directory/kind.schema.ts';
import { resourceSchema } from './domain/directory/resource.schema.ts';
import { createContentSource } from './files/content-source.ts';
import { contentFolders } from './files/folders.ts';
import { readCity } from './files/read-city.ts';

const folders = contentFolders();
const { languages } = readCity(folders);
const source = createContentSource(folders);
const words = (folder: string) => wordsLoader({ folder, folders, languages });

export const collections = {
  directory: defineCollection({ loader: factsLoader('directory', folders, source), schema: resourceSchema }),
  kinds: defineCollection({ loader: factsLoader('kinds', folders, source), schema: kindSchema }),
  needs: defineCollection({ loader: factsLoader('needs', folders, source), schema: needSchema }),
  kindWords: defineCollection({ loader: words('kinds'), schema: kindWordsSchema }),
  needWords: defineCollection({ loader: words('needs'), schema: needWordsSchema }),
  pages: defineCollection({ loader: words('pages'), schema: pageWordsSchema }),
  resourceWords: defineCollection({ loader: words('directory'), schema: resourceWordsSchema }),
  calendar: defineCollection({ loader: factsLoader('calendar', folders, source), schema: workshopSchema }),
  workshopTypes: defineCollection({
    loader: factsLoader('workshop-types', folders, source),
    schema: workshopTypeSchema,
  }),
  workshopWords: defineCollection({ loader: words('calendar'), schema: workshopWordsSchema }),
  guides: defineCollection({ loader: factsLoader('guides', folders, source), schema: guideSchema }),
  terms: defineCollection({ loader: factsLoader('glossary', folders, source), schema: termSchema }),
  administrations: defineCollection({
    loader: factsLoader('administrations', folders, source),
    schema: administrationSchema,
  }),
  administrationWords: defineCollection({
    loader: words('administrations'),
    schema: administrationWordsSchema,
  }),
  guideWords: defineCollection({ loader: words('guides'), schema: guideWordsSchema }),
  termWords: defineCollection({ loader: words('glossary'), schema: termWordsSchema }),
  workshopTypeWords: defineCollection({ loader: words('workshop-types'), schema: workshopTypeWordsSchema }),
};

import type { z } from 'zod';
import { workshopTypeSchema, workshopTypeWordsSchema } from '../domain/calendar/workshop-type.schema.ts';
import {
  workshopSchema,
  workshopWordsSchema,
  type WorkshopFacts,
} from '../domain/calendar/workshop.schema.ts';
import type { Problem } from '../domain/shared/problem.ts';
import type { FactsMemory } from './content-source.ts';
import type { FactsFile, WordsFile } from './content.ts';
import type { ContentFile } from './folders.ts';
import { readFacts } from './read-facts.ts';
import { readWords } from './read-words.ts';

/** Workshops of the city, the kinds they are of, and the words of both. */
export interface WorkshopContent {
  readonly workshops: readonly FactsFile<WorkshopFacts>[];
  readonly workshopWords: readonly WordsFile<z.infer<typeof workshopWordsSchema>>[];
  readonly workshopTypes: readonly FactsFile<z.infer<typeof workshopTypeSchema>>[];
  readonly workshopTypeWords: readonly WordsFile<z.infer<typeof workshopTypeWordsSchema>>[];
}

/** Reads `calendar/` and `workshop-types/`. */
export function readWorkshops(
  files: readonly ContentFile[],
  languages: readonly string[],
  memory: FactsMemory,
): { readonly content: WorkshopContent; readonly problems: readonly Problem[] } {
  const workshops = readFacts(files, {
    folder: 'calendar',
    name: 'workshop.yml',
    schema: workshopSchema,
    memory,
  });
  const words = readWords(files, { folder: 'calendar', languages }, workshopWordsSchema);
  const types = readFacts(files, {
    folder: 'workshop-types',
    name: 'type.yml',
    schema: workshopTypeSchema,
    memory,
  });
  const typeWords = readWords(files, { folder: 'workshop-types', languages }, workshopTypeWordsSchema);
  return {
    content: {
      workshops: workshops.entries,
      workshopWords: words.entries,
      workshopTypes: types.entries,
      workshopTypeWords: typeWords.entries,
    },
    problems: [workshops, words, types, typeWords].flatMap(({ problems }) => problems),
  };
}

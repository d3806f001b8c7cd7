import type { z } from 'zod';
import { administrationSchema, administrationWordsSchema } from '../domain/guides/administration.schema.ts';
import { amountsSchema, type Amounts } from '../domain/guides/amount.schema.ts';
import { guideSchema, guideWordsSchema, type GuideFacts } from '../domain/guides/guide.schema.ts';
import { normsSchema, type Norms } from '../domain/guides/norm.schema.ts';
import { termSchema, termWordsSchema } from '../domain/guides/term.schema.ts';
import type { Problem } from '../domain/shared/problem.ts';
import type { FactsMemory } from './content-source.ts';
import type { FactsFile, WordsFile } from './content.ts';
import type { ContentFile } from './folders.ts';
import { readFacts } from './read-facts.ts';
import { readSingle } from './read-single.ts';
import { readWords } from './read-words.ts';

/** Guides, the words they explain, and the amounts and norms they cite. */
export interface GuideContent {
  readonly guides: readonly FactsFile<GuideFacts>[];
  readonly guideWords: readonly WordsFile<z.infer<typeof guideWordsSchema>>[];
  readonly terms: readonly FactsFile<z.infer<typeof termSchema>>[];
  readonly termWords: readonly WordsFile<z.infer<typeof termWordsSchema>>[];
  readonly administrations: readonly FactsFile<z.infer<typeof administrationSchema>>[];
  readonly administrationWords: readonly WordsFile<z.infer<typeof administrationWordsSchema>>[];
  /** Missing if there is no `amounts.yml`, or it cannot be read. */
  readonly amounts: FactsFile<Amounts> | undefined;
  readonly norms: FactsFile<Norms> | undefined;
}

/** Reads `guides/`, `glossary/`, `amounts.yml` and `law/norms.yml`. */
export function readGuides(
  files: readonly ContentFile[],
  languages: readonly string[],
  memory: FactsMemory,
): { readonly content: GuideContent; readonly problems: readonly Problem[] } {
  const guides = readFacts(files, { folder: 'guides', name: 'guide.yml', schema: guideSchema, memory });
  const guideWords = readWords(files, { folder: 'guides', languages }, guideWordsSchema);
  const terms = readFacts(files, { folder: 'glossary', name: 'term.yml', schema: termSchema, memory });
  const termWords = readWords(files, { folder: 'glossary', languages }, termWordsSchema);
  const administrations = readFacts(files, {
    folder: 'administrations',
    name: 'administration.yml',
    schema: administrationSchema,
    memory,
  });
  const administrationWords = readWords(
    files,
    { folder: 'administrations', languages },
    administrationWordsSchema,
  );
  const amounts = readSingle(files, 'amounts.yml', amountsSchema);
  const norms = readSingle(files, 'law/norms.yml', normsSchema);
  const readings = [
    guides,
    guideWords,
    terms,
    termWords,
    administrations,
    administrationWords,
    amounts,
    norms,
  ];
  return {
    content: {
      guides: guides.entries,
      guideWords: guideWords.entries,
      terms: terms.entries,
      termWords: termWords.entries,
      administrations: administrations.entries,
      administrationWords: administrationWords.entries,
      amounts: amounts.entry,
      norms: norms.entry,
    },
    problems: readings.flatMap(({ problems }) => problems),
  };
}

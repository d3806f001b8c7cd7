import {
  kindSchema,
  kindWordsSchema,
  needSchema,
  needWordsSchema,
  pageWordsSchema,
  resourceWordsSchema,
} from '../domain/directory/kind.schema.ts';
import { resourceSchema } from '../domain/directory/resource.schema.ts';
import { Problem } from '../domain/shared/problem.ts';
import { checkContent } from './check-content.ts';
import type { FactsMemory } from './content-source.ts';
import type { Content, ContentReading } from './content.ts';
import { listFiles, type ContentFolders } from './folders.ts';
import { readCityFile } from './read-city.ts';
import { readFacts } from './read-facts.ts';
import { readGuides } from './read-guides.ts';
import { readInterfaceFiles } from './read-interface-words.ts';
import { readSynonymFiles } from './read-synonyms.ts';
import { readWords } from './read-words.ts';
import { readWorkshops } from './read-workshops.ts';
import { reportProblems } from './report-problems.ts';

/** Reads and checks everything at once: each file by itself, then what files say of each other. `now` is the build's clock; files that `memory` knows unchanged are not parsed again. */
export function readContent(
  folders: ContentFolders,
  now: Date,
  memory: FactsMemory = new Map(),
): ContentReading {
  const files = listFiles(folders);
  const city = readCityFile(folders);
  const languages = city.entry?.data.languages ?? ['es'];
  const kinds = readFacts(files, { folder: 'kinds', name: 'kind.yml', schema: kindSchema, memory });
  const needs = readFacts(files, { folder: 'needs', name: 'need.yml', schema: needSchema, memory });
  const resources = readFacts(files, {
    folder: 'directory',
    name: 'resource.yml',
    schema: resourceSchema,
    memory,
  });
  const interfaceWords = readInterfaceFiles(files, languages);
  const synonyms = readSynonymFiles(folders, languages);
  const guides = readGuides(files, languages, memory);
  const workshops = readWorkshops(files, languages, memory);
  const kindWords = readWords(files, { folder: 'kinds', languages }, kindWordsSchema);
  const needWords = readWords(files, { folder: 'needs', languages }, needWordsSchema);
  const pages = readWords(files, { folder: 'pages', languages }, pageWordsSchema);
  const resourceWords = readWords(files, { folder: 'directory', languages }, resourceWordsSchema);
  const readings = [
    city,
    kinds,
    needs,
    resources,
    interfaceWords,
    synonyms,
    guides,
    workshops,
    kindWords,
    needWords,
    pages,
    resourceWords,
  ];
  const problems = readings.flatMap((reading) => reading.problems);
  if (!city.entry) return { content: undefined, problems, warnings: [] };
  const content: Content = {
    city: city.entry.data,
    cityFile: city.entry,
    interfaceWords: interfaceWords.entries,
    synonyms: synonyms.entries,
    ...guides.content,
    ...workshops.content,
    kinds: kinds.entries,
    needs: needs.entries,
    resources: resources.entries,
    kindWords: kindWords.entries,
    needWords: needWords.entries,
    pages: pages.entries,
    resourceWords: resourceWords.entries,
  };
  const checked = checkContent(content, { files, folders, now });
  return { content, problems: [...problems, ...checked.problems], warnings: checked.warnings };
}

/** The content of a city without a mistake; with any, stops and says all of them. */
export function loadContent(folders: ContentFolders, now: Date): Content {
  const { content, problems } = readContent(folders, now);
  reportProblems(problems);
  if (!content) throw new Problem('No hay contenido.', 'Comprueba la carpeta de la ciudad.');
  return content;
}

import { join } from 'node:path';
import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';
import type { ContentFile, ContentFolders } from '../folders.ts';

const names = new Intl.DisplayNames('es', { type: 'language', fallback: 'none' });

/** Files are in languages of the city, and everything exists in its first language, the source. */
export const checkLanguages: Check = ({ city, cityFile }, { files, folders }) => {
  const { languages } = city;
  const source = languages[0] ?? '';
  const codes = languages.flatMap((language, index) => {
    if (isLanguage(language)) return [];
    const place = {
      file: cityFile.file,
      line: cityFile.lineOf(['languages', index]),
      field: `languages.${index}`,
    };
    return [
      new Problem(
        `«${language}» no es el código de ningún idioma.`,
        'Escribe su código: es, en, fr, ar, zh, uk…',
        place,
      ),
    ];
  });
  const unknown = files.flatMap(({ path, file, from }) => {
    const language = languageOf(path);
    if (language === undefined || languages.includes(language) || (from === 'common' && isLanguage(language)))
      return [];
    const hint = `Los idiomas están en city.json: ${languages.join(', ')}. Cambia el nombre del fichero o añade el idioma.`;
    return [new Problem(`«${language}» no es un idioma de esta ciudad.`, hint, { file })];
  });
  const missing = findMissing(files, source, folders).map(
    (file) =>
      new Problem(
        `Falta este fichero, en el idioma de origen («${source}»).`,
        'Créalo: de él se traducen los demás, y es lo que se ve mientras no haya traducción.',
        { file },
      ),
  );
  return [...codes, ...unknown, ...missing];
};

function languageOf(path: string): string | undefined {
  return /^i18n\/([^/]+)\.json$|^search\/([^/]+)\.yml$|^[^/]+\/[^/]+\/([^/]+)\.mdx$/
    .exec(path)
    ?.slice(1)
    .find(Boolean);
}

/** Files of the source language that should be there: beside every text, and beside the facts of kinds and needs. */
function findMissing(
  files: readonly ContentFile[],
  source: string,
  folders: ContentFolders,
): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  const wanted = new Map([[`i18n/${source}.json`, join(folders.common, `i18n/${source}.json`)]]);
  for (const { path, file } of files) {
    if (
      !/^(kinds|needs|pages|directory|guides|glossary|administrations|workshop-types|calendar)\/[^/]+\/([^/]+\.mdx|(kind|need|guide|term|administration|type)\.yml)$/.test(
        path,
      )
    )
      continue;
    const toSource = (each: string) => each.replace(/[^/]+$/, `${source}.mdx`);
    wanted.set(toSource(path), toSource(file));
  }
  return [...wanted].filter(([path]) => !paths.has(path)).map(([, file]) => file);
}

function isLanguage(code: string): boolean {
  try {
    return names.of(code) !== undefined;
  } catch {
    return false;
  }
}

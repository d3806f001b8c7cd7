import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';
import { idsOf } from './ids-of.ts';

const names = new Intl.DisplayNames('es', { type: 'language', fallback: 'none' });

/** Files are in languages of the city, and everything exists in its first language, the source. */
export const checkLanguages: Check = (content, { files }) => {
  const { languages } = content.city;
  const source = languages[0] ?? '';
  const unknown = files.flatMap(({ path, file, from }) => {
    const language = /^i18n\/([^/]+)\.json$|^[^/]+\/[^/]+\/([^/]+)\.mdx$/.exec(path)?.slice(1).find(Boolean);
    if (language === undefined || languages.includes(language) || (from === 'common' && isLanguage(language)))
      return [];
    return [
      new Problem(
        `«${language}» no es un idioma de esta ciudad.`,
        `Los idiomas están en city.json: ${languages.join(', ')}. Cambia el nombre del fichero o añade el idioma.`,
        { file },
      ),
    ];
  });
  const paths = new Set(files.map(({ path }) => path));
  const wanted = [
    `i18n/${source}.json`,
    ...[...idsOf(files, 'kinds', 'kind.yml').keys()].map((id) => `kinds/${id}/${source}.mdx`),
    ...[...idsOf(files, 'needs', 'need.yml').keys()].map((id) => `needs/${id}/${source}.mdx`),
    ...['pages', 'directory'].flatMap((folder) =>
      files
        .map(({ path }) => path.replace(/[^/]+\.mdx$/, `${source}.mdx`))
        .filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.mdx')),
    ),
  ];
  const missing = [...new Set(wanted)].filter((path) => !paths.has(path));
  const codes = languages.flatMap((language, index) =>
    isLanguage(language)
      ? []
      : [
          new Problem(
            `«${language}» no es el código de ningún idioma.`,
            'Escribe su código: es, en, fr, ar, zh, uk…',
            {
              file: content.cityFile.file,
              line: content.cityFile.lineOf(['languages', index]),
              field: `languages.${index}`,
            },
          ),
        ],
  );
  return [
    ...codes,
    ...unknown,
    ...missing.map(
      (path) =>
        new Problem(
          `Falta ${path}, en el idioma de origen.`,
          'Crea el fichero: de él se traducen los demás, y es lo que se ve mientras no haya traducción.',
          { file: path },
        ),
    ),
  ];
};

function isLanguage(code: string): boolean {
  try {
    return names.of(code) !== undefined;
  } catch {
    return false;
  }
}

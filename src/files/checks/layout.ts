import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';
import { idsOf } from './ids-of.ts';

/** Folders of things with facts, and the file that holds them. */
const factsNames: Readonly<Record<string, string>> = {
  kinds: 'kind.yml',
  needs: 'need.yml',
  directory: 'resource.yml',
  guides: 'guide.yml',
  glossary: 'term.yml',
  administrations: 'administration.yml',
  calendar: 'workshop.yml',
  'workshop-types': 'type.yml',
};
const folders = [...Object.keys(factsNames), 'pages', 'i18n', 'search'];

/** Every file lies where somebody reads it, and every folder has its facts. */
export const checkLayout: Check = (_, { files }) => {
  const strays = files.filter(
    ({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)) && !isRead(path),
  );
  const orphans = Object.entries(factsNames).flatMap(([folder, name]) => {
    const known = idsOf(files, folder, name);
    const seen = new Map<string, string>();
    for (const { path, file } of files) {
      const [top, id, inside] = path.split('/');
      if (top === folder && id && inside?.endsWith('.mdx') && !known.has(id) && !seen.has(id))
        seen.set(id, file);
    }
    return [...seen.values()].map((file) => ({ file, name }));
  });
  return [
    ...strays.map(({ path, file }) => new Problem('Nadie lee este fichero.', hintFor(path), { file })),
    ...orphans.map(
      ({ file, name }) =>
        new Problem(
          `En la carpeta de este fichero falta «${name}».`,
          `Crea «${name}» con los datos, o borra la carpeta.`,
          { file },
        ),
    ),
  ];
};

function isRead(path: string): boolean {
  const [folder = '', id, name, deeper] = path.split('/');
  if (path.endsWith('README.md')) return true;
  if (folder === 'i18n') return name === undefined && id?.endsWith('.json') === true;
  if (folder === 'search') return name === undefined && id?.endsWith('.yml') === true;
  if (name === undefined || deeper !== undefined) return false;
  return name.endsWith('.mdx') || name === factsNames[folder];
}

function hintFor(path: string): string {
  const folder = path.split('/')[0] ?? '';
  if (folder === 'i18n') return 'Las palabras de un idioma van en i18n/<idioma>.json.';
  if (folder === 'search') return 'Las palabras de búsqueda de un idioma van en search/<idioma>.yml.';
  const facts = factsNames[folder];
  return `Aquí solo se lee ${facts ? `${folder}/<nombre>/${facts} y ` : ''}${folder}/<nombre>/<idioma>.mdx. Cámbiale el nombre o bórralo.`;
}

import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';
import { findLinkMistake } from '../link-mistake.ts';
import { textsIn } from '../texts-in.ts';

const names = new Set(['web', 'url', 'online']);

/** Addresses of pages in data lead where they say: http or https, no look-alike letters, no hidden user. */
export const checkLinks: Check = ({ cityFile, resources, workshops, workshopTypes }) =>
  [cityFile, ...resources, ...workshops, ...workshopTypes].flatMap(({ data, file, lineOf }) =>
    textsIn(data).flatMap(({ path, text }) => {
      if (!names.has(String(path.at(-1))) || path.includes('tiles')) return [];
      const mistake = /^https?:/i.test(text)
        ? findLinkMistake(text)
        : { message: `«${text}» no es una dirección web.`, hint: 'Escribe la dirección entera: https://…' };
      return mistake
        ? [new Problem(mistake.message, mistake.hint, { file, line: lineOf(path), field: path.join('.') })]
        : [];
    }),
  );

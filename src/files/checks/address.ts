import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';

/** A site still under the placeholder address must get its own before it is published: links and QR codes carry it. */
export const checkAddress: Check = ({ city, cityFile }) =>
  new URL(city.url).hostname.endsWith('.invalid')
    ? [
        new Problem(
          `La dirección del sitio es provisional: ${city.url}.`,
          'Escribe la de verdad antes de publicar: va en los enlaces, en los QR y en el mapa del sitio.',
          { file: cityFile.file, line: cityFile.lineOf(['url']), field: 'url' },
        ),
      ]
    : [];

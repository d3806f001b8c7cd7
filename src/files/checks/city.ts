import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';
import type { Path } from '../parsed.ts';

/** city.json does not contradict itself. */
export const checkCity: Check = ({ city, cityFile }) => {
  const at = (path: Path, message: string, hint: string) =>
    new Problem(message, hint, { file: cityFile.file, line: cityFile.lineOf(path), field: path.join('.') });
  const [south, west, north, east] = city.map.bounds;
  const [lat, lon] = city.map.center;
  const problems: Problem[] = [];
  if (!isZone(city.timeZone))
    problems.push(
      at(
        ['timeZone'],
        `«${city.timeZone}» no es una zona horaria.`,
        'Escribe el nombre de la IANA, como Europe/Madrid o Atlantic/Canary.',
      ),
    );
  if (city.url.endsWith('/'))
    problems.push(
      at(['url'], 'La dirección del sitio termina en barra.', `Escribe ${city.url.replace(/\/+$/, '')}`),
    );
  if (south >= north || west >= east)
    problems.push(
      at(
        ['map', 'bounds'],
        'Los límites del mapa están al revés.',
        'Escríbelos en este orden: sur, oeste, norte, este.',
      ),
    );
  else if (lat < south || lat > north || lon < west || lon > east)
    problems.push(
      at(
        ['map', 'center'],
        'El centro del mapa cae fuera de sus límites.',
        'Escribe la latitud y después la longitud del centro.',
      ),
    );
  for (const [list, values] of [
    ['languages', city.languages],
    ['districts', city.districts.map(({ id }) => id)],
    ['districts', city.districts.map(({ code }) => code)],
  ] as const) {
    values.forEach((value, index) => {
      if (values.indexOf(value) < index)
        problems.push(at([list, index], `«${value}» está dos veces.`, 'Deja uno solo.'));
    });
  }
  const source = city.languages[0] ?? '';
  if (city.notice && !city.notice.text[source])
    problems.push(
      at(['notice', 'text'], `Al aviso le falta el texto en «${source}».`, `Añade "${source}": "…".`),
    );
  for (const language of Object.keys(city.notice?.text ?? {})) {
    if (!city.languages.includes(language))
      problems.push(
        at(
          ['notice', 'text', language],
          `«${language}» no es un idioma de esta ciudad.`,
          `Los idiomas son: ${city.languages.join(', ')}.`,
        ),
      );
  }
  return problems;
};

function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('es', { timeZone });
    return timeZone.includes('/') || timeZone === 'UTC';
  } catch {
    return false;
  }
}

import type { WorkshopFacts } from '../../domain/calendar/workshop.schema.ts';
import { toAreas, type Area } from '../../domain/map/area.ts';
import { Problem } from '../../domain/shared/problem.ts';
import type { Check } from '../check-content.ts';
import type { Content, FactsFile } from '../content.ts';
import { getDistanceToArea } from '../distance-to-area.ts';
import type { IssueText } from '../issue-text.ts';
import type { Path } from '../parsed.ts';
import { readMapFiles } from '../read-map.ts';

/** Metres a point may lie outside its stated district: outlines are simplified and doors stand on borders. */
const tolerance = 300;

/** The map can be drawn, and points lie in the city and in the district that their file states. */
export const checkPlaces: Check = (content, { folders }) => {
  const { city, cityFile, resources, workshops } = content;
  const { map, problems } = readMapFiles(folders);
  const areas = map ? toAreas(map.districts) : [];
  const without = city.districts.flatMap(({ code, name }, index) =>
    areas.length === 0 || areas.some((area) => area.code === code)
      ? []
      : [
          new Problem(
            `El distrito ${name} (${code}) no está en map/districts.geojson.`,
            'Escribe el código que tiene en el mapa.',
            {
              file: cityFile.file,
              line: cityFile.lineOf(['districts', index]),
              field: `districts.${index}.code`,
            },
          ),
        ],
  );
  const check = (point: PointOf, { file, lineOf }: Pick<FactsFile<unknown>, 'file' | 'lineOf'>) => {
    const mistake = findMistake(point, content, areas);
    const place = { file, line: lineOf([...point.path, 'lat']), field: point.path.join('.') };
    return mistake ? [new Problem(mistake.message, mistake.hint, place)] : [];
  };
  const misplaced = resources.flatMap(({ data, file, lineOf }) => {
    const elsewhere = data.address?.locality !== undefined && data.address.locality !== city.name;
    const points: readonly PointOf[] = [
      ...('lat' in data.location && !elsewhere
        ? [{ ...data.location, district: data.district, path: ['location'] }]
        : []),
      ...(data.stops ?? []).map((stop, index) => ({ ...stop, path: ['stops', index] })),
    ];
    return points.flatMap((point) => check(point, { file, lineOf }));
  });
  const venues = workshops.flatMap(({ data, file, lineOf }) =>
    venuesOf(data, city.name).flatMap((point) => check(point, { file, lineOf })),
  );
  return [...problems, ...without, ...misplaced, ...venues];
};

interface PointOf {
  readonly lat: number;
  readonly lon: number;
  readonly district?: string | undefined;
  readonly path: Path;
  /** The place of a workshop, which has no precision to state. */
  readonly venue?: true;
}

/** Places of workshops that are not in the directory and have a point in the city. */
function venuesOf({ place, schedule }: WorkshopFacts, city: string): readonly PointOf[] {
  const places = [
    { place, path: ['place'] },
    ...(schedule.moved ?? []).map((each, index) => ({
      place: each.place,
      path: ['schedule', 'moved', index, 'place'],
    })),
  ];
  return places.flatMap(({ place: venue, path }) => {
    const { lat, lon, district, locality = city } = venue ?? {};
    return lat === undefined || lon === undefined || locality !== city
      ? []
      : [{ lat, lon, district, path, venue: true as const }];
  });
}

function findMistake(
  { lat, lon, district, venue }: PointOf,
  { city }: Content,
  areas: readonly Area[],
): IssueText | undefined {
  const [south, west, north, east] = city.map.bounds;
  const isInCity = (y: number, x: number) => y >= south && y <= north && x >= west && x <= east;
  if (lat === 0 && lon === 0) {
    return {
      message: 'El punto 0, 0 está en medio del mar.',
      hint: venue
        ? 'Si no sabes dónde está, borra lat y lon.'
        : 'Si no sabes dónde está, escribe «precision: none» y borra lat y lon.',
    };
  }
  if (!isInCity(lat, lon)) {
    const message = `El punto ${lat}, ${lon} está fuera de ${city.name}.`;
    if (isInCity(lon, lat))
      return {
        message,
        hint: `La latitud y la longitud están cambiadas: escribe lat: ${lon} y lon: ${lat}.`,
      };
    return {
      message,
      hint: 'Comprueba el punto. Si el sitio está en otro municipio, escríbelo en address.locality.',
    };
  }
  const stated = city.districts.find(({ id }) => id === district);
  const area = areas.find(({ code }) => code === stated?.code);
  if (!stated || !area) return undefined;
  const metres = getDistanceToArea(area, { lat, lon });
  if (metres <= tolerance) return undefined;
  const real = areas.find((other) => getDistanceToArea(other, { lat, lon }) === 0);
  const realId = city.districts.find(({ code }) => code === real?.code)?.id;
  return {
    message: `El punto está a ${Math.round(metres)} metros del distrito ${stated.name}.`,
    hint: realId ? `Comprueba el punto, o escribe district: ${realId}.` : 'Comprueba el punto y el distrito.',
  };
}

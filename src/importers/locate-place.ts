import type { ResourceFacts } from '../domain/directory/resource.schema.ts';
import type { LatLon } from '../domain/map/area.ts';
import { findArea, isInArea } from '../domain/map/point-in-polygon.ts';
import { findDistrict } from './find-district.ts';
import { findPoint, type PointCells } from './find-point.ts';
import type { ImportContext } from './import-entry.ts';

/** Where a place is; or why it cannot be a place of the city. */
export interface Located {
  readonly location: ResourceFacts['location'];
  readonly district?: string;
  readonly barrio?: string;
  /** What an editor should look at, though the place is taken. */
  readonly flag?: string;
  /** Why the place is not taken. */
  readonly refused?: string;
}

/** The cells of a record that say where it is. */
export interface StatedPlace {
  readonly cells: PointCells;
  readonly locality: string;
  readonly district: string;
  readonly districtCode?: string;
}

/** Point, district and neighbourhood of a record, held against the outline of the city and of its districts. */
export function locatePlace(raw: StatedPlace, context: ImportContext): Located {
  const { districtAreas, barrioAreas, districts } = context;
  const stated = findDistrict(districts, raw.district, raw.districtCode);
  const center = getCenter(context);
  const { point, apart, from } = findPoint(raw.cells, center);
  if (raw.locality && !isCity(raw.locality, context)) {
    return { location: { precision: 'none' }, refused: `está en ${raw.locality}, fuera de la ciudad` };
  }
  if (!point) {
    const isLost = Object.values(raw.cells).some((cell) => cell !== '');
    return {
      location: { precision: stated ? 'district' : 'none' },
      ...(stated && { district: stated.id }),
      ...(isLost && { flag: 'sus coordenadas no sirven: queda sin punto en el mapa' }),
    };
  }
  const area = findArea(districtAreas, point);
  if (!area) {
    const isSwapped = findArea(districtAreas, { lat: point.lon, lon: point.lat }) !== undefined;
    const why = isSwapped ? 'tiene la latitud y la longitud cambiadas' : 'su punto está fuera de la ciudad';
    return { location: { precision: 'none' }, refused: why };
  }
  const real = districts.find(({ code }) => Number(code) === Number(area.code));
  const barrio = barrioAreas.find((each) => isInArea(each, point))?.name;
  const district = stated ?? real;
  const flags = [
    stated && real && stated.id !== real.id && `dice distrito ${stated.name} y su punto está en ${real.name}`,
    apart !== undefined && `sus dos coordenadas están a ${apart} m una de otra`,
    from === 'repaired' && 'coordenadas reparadas a partir de sus cifras',
  ].filter((flag) => typeof flag === 'string');
  return {
    // Two answers to one question: right to the street at best.
    location: { precision: apart === undefined ? 'exact' : 'street', ...point },
    ...(district && { district: district.id }),
    ...(barrio && real?.id === district?.id && { barrio }),
    ...(flags.length > 0 && { flag: flags.join('; ') }),
  };
}

function isCity(locality: string, { cityName }: ImportContext): boolean {
  const fold = (text: string): string => text.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();
  return fold(locality) === fold(cityName);
}

/** The middle of the city, from the boxes of its districts. */
function getCenter({ districtAreas }: ImportContext): LatLon {
  const [west, south, east, north] = [0, 1, 2, 3].map((i) => {
    const sides = districtAreas.map(({ box }) => box[i] ?? 0);
    return i < 2 ? Math.min(...sides) : Math.max(...sides);
  }) as [number, number, number, number];
  return { lat: (south + north) / 2, lon: (west + east) / 2 };
}

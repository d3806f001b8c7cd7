import proj4 from 'proj4';
import type { LatLon } from '../domain/map/area.ts';
import { getDistance } from '../domain/map/distance.ts';

proj4.defs(
  'EPSG:25830',
  '+proj=utm +zone=30 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs +type=crs',
);

/** The four cells in which a source writes where a place is; as text, since some are not numbers. */
export interface PointCells {
  readonly latitude: string;
  readonly longitude: string;
  /** Metres of EPSG:25830. */
  readonly x: string;
  readonly y: string;
}

/** A point, how it was found, and what an editor should know of it. */
export interface FoundPoint {
  readonly point?: LatLon;
  readonly from?: 'degrees' | 'metres' | 'repaired';
  /** Metres between the two ways in which the source says it, when they disagree by more than 100. */
  readonly apart?: number;
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

function toPoint(lat: number, lon: number): LatLon | undefined {
  const isSane = Number.isFinite(lat) && Number.isFinite(lon) && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return isSane && (lat !== 0 || lon !== 0) ? { lat: round(lat), lon: round(lon) } : undefined;
}

/** A plain number of degrees: "40.42" or "40,42"; anything with more than one separator is none. */
function parseDegrees(text: string): number {
  return /^-?\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

function fromMetres(x: string, y: string): LatLon | undefined {
  const [east, north] = [x, y].map((text) => Number(text.replace(',', '.')));
  if (!east || !north || east < 100_000 || east > 900_000 || north < 3_000_000 || north > 5_500_000)
    return undefined;
  const [lon, lat] = proj4('EPSG:25830', 'WGS84', [east, north]);
  return toPoint(lat, lon);
}

/**
 * Degrees whose decimal point a spreadsheet took for thousands: "4.039.200.765.849.670" is 40.39200765849670.
 * The digits are all there; where the point stood is known from where the city is, so `near` must be within a degree.
 */
function repairDegrees(text: string, near: number): number {
  if (!/^-?\d{1,3}(\.\d{3})+$/.test(text)) return Number.NaN;
  const digits = text.replace(/\D/g, '');
  for (const whole of [1, 2, 3]) {
    const value = Number(
      `${text.startsWith('-') ? '-' : ''}${digits.slice(0, whole)}.${digits.slice(whole)}`,
    );
    if (Math.abs(value - near) < 1) return value;
  }
  return Number.NaN;
}

/** Where a place is, from whatever its cells still hold. `center` is the middle of the city. */
export function findPoint(cells: PointCells, center: LatLon): FoundPoint {
  const degrees = toPoint(parseDegrees(cells.latitude), parseDegrees(cells.longitude));
  const metres = fromMetres(cells.x, cells.y);
  if (degrees && metres) {
    const apart = Math.round(getDistance(degrees, metres));
    return { point: degrees, from: 'degrees', ...(apart > 100 && { apart }) };
  }
  if (degrees) return { point: degrees, from: 'degrees' };
  if (metres) return { point: metres, from: 'metres' };
  const repaired = toPoint(
    repairDegrees(cells.latitude, center.lat),
    repairDegrees(cells.longitude, center.lon),
  );
  return repaired ? { point: repaired, from: 'repaired' } : {};
}

import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { toAreas } from '../../src/domain/map/area.ts';
import { toBaseMap } from '../../src/domain/map/base-map.ts';
import { toMiniMapBase } from '../../src/domain/map/mini-map-base.ts';
import { toMiniMap } from '../../src/domain/map/mini-map.ts';
import { findArea } from '../../src/domain/map/point-in-polygon.ts';
import { createProjection, type Point } from '../../src/domain/map/projection.ts';
import { toStations } from '../../src/domain/map/station.ts';
import { toLines } from '../../src/domain/map/to-lines.ts';
import { contentFolders } from '../../src/files/folders.ts';
import { readMap } from '../../src/files/read-map.ts';
import { content } from './real-content.ts';

const map = readMap(contentFolders());
const districts = toAreas(map.districts);
const located = content.resources.flatMap(({ id, data }) => ('lat' in data.location ? [{ id, ...data.location }] : []));

test('the map and city.json have the same districts', () => {
  const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code).sort();
  expect(codes(districts)).toEqual(codes(content.city.districts));
});

test('every neighbourhood belongs to a district of the map', () => {
  const codes = new Set(districts.map(({ code }) => code));
  const lost = (map.barrios?.features ?? []).filter(({ properties }) => !codes.has(properties.district));
  expect(lost.map(({ properties }) => properties.name)).toEqual([]);
});

test('every district and every place on the map lies inside the bounds of city.json', () => {
  const [south, west, north, east] = content.city.map.bounds;
  for (const { name, box } of districts)
    expect(box[0] >= west && box[1] >= south && box[2] <= east && box[3] <= north, name).toBe(true);
  expect(located.length).toBeGreaterThan(0);
});

test('stations stand on the tracks: half of them within 25 m (old coordinates read as new ones are 150 m off)', () => {
  for (const mode of ['metro', 'train', 'tram'] as const) {
    const tracks = toLines((map.transit?.features ?? []).filter(({ properties }) => properties.mode === mode));
    const stations = (map.stations ? toStations(map.stations) : []).filter((station) => station.mode === mode);
    if (tracks.length === 0 || stations.length === 0) continue;
    const offsets = stations.map((station) => {
      const project = createProjection(station, 1, [0, 0]);
      return Math.min(...tracks.map((track) => getOffset(track.map(([lon, lat]) => project({ lat, lon })))));
    });
    expect(offsets.sort((a, b) => a - b)[offsets.length >> 1], mode).toBeLessThan(25);
  }
});

test('the base map is at most 60 KB on the way to the phone', () => {
  expect(brotliCompressSync(toBaseMap(map)).length).toBeLessThanOrEqual(60 * 1024);
});

test('no small map is more than 3 KB on the way to the phone', () => {
  const base = toMiniMapBase(map);
  const sizes = located.map((place) => brotliCompressSync(JSON.stringify(toMiniMap(place, base, place))).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(3 * 1024);
});

test('the README of the map names every file and its source', () => {
  const readme = readFileSync(`${contentFolders().city}/map/README.md`, 'utf8');
  for (const name of Object.keys(map)) expect(readme).toContain(`\`${name}.geojson\``);
});

test('every place of the map lies in a district', () => {
  const outside = located.filter((place) => !findArea(districts, place));
  expect(outside.map(({ id }) => id)).toEqual([]);
});

/** Metres from the origin to a line. */
function getOffset(line: readonly Point[]): number {
  let least = Infinity;
  line.forEach(([x2, y2], i) => {
    const [x1, y1] = line[i - 1] ?? [x2, y2];
    const [dx, dy] = [x2 - x1, y2 - y1];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / length));
    least = Math.min(least, Math.hypot(x1 + t * dx, y1 + t * dy));
  });
  return least;
}

import { expect, test } from 'vitest';
import { toAreas } from '../../../src/domain/map/area.ts';
import { toBorderLines } from '../../../src/domain/map/border-lines.ts';
import { clipLine } from '../../../src/domain/map/clip-line.ts';
import { decodeLine, encodeLine } from '../../../src/domain/map/line-code.ts';
import { simplifyLine } from '../../../src/domain/map/simplify-line.ts';
import { toSvgPath } from '../../../src/domain/map/svg-path.ts';
import { toLines } from '../../../src/domain/map/to-lines.ts';

const frame = { min: [0, 0], max: [10, 10] } as const;

test('a line is cut at the edge of the drawing', () => {
  expect(clipLine([[-5, 5], [15, 5]], frame)).toEqual([[[0, 5], [10, 5]]]); // prettier-ignore
});

test('a line that leaves and comes back makes two pieces', () => {
  const line = [[2, 5], [2, 15], [8, 15], [8, 5]] as const; // prettier-ignore
  expect(clipLine(line, frame)).toEqual([[[2, 5], [2, 10]], [[8, 10], [8, 5]]]); // prettier-ignore
});

test('a line inside stays whole, a line outside is gone', () => {
  const inside = [[1, 1], [5, 5], [9, 1]] as const; // prettier-ignore
  expect(clipLine(inside, frame)).toEqual([inside]);
  expect(clipLine([[11, 0], [20, 10]], frame)).toEqual([]); // prettier-ignore
  expect(clipLine([[-1, 5], [5, 11.5]], frame)).toEqual([[[expect.closeTo(0), expect.anything()], [expect.anything(), expect.closeTo(10)]]]); // prettier-ignore
});

test('points that change a line by less than the tolerance are left out, corners and ends stay', () => {
  const line = [[0, 0], [5, 0.4], [10, 0], [10, 10]] as const; // prettier-ignore
  expect(simplifyLine(line, 1)).toEqual([[0, 0], [10, 0], [10, 10]]); // prettier-ignore
  expect(simplifyLine(line, 0.1)).toEqual(line);
});

test('a path of SVG has whole numbers in steps from point to point', () => {
  expect(toSvgPath([[[0, 10], [5.4, 4], [8, 8.2], [3, 8]]])).toBe('M0 10l5-6 3 4-5 0'); // prettier-ignore
});

test('a line that is a dot in the drawing is not drawn', () => {
  expect(toSvgPath([[[1, 1], [1.2, 1.3]]])).toBe(''); // prettier-ignore
});

test('coded lines come back as they were, far, near and negative', () => {
  const line = [0, 0, 31, -32, 1_000_000, -999_999, 1_000_000, -999_999, -5, 7];
  expect(decodeLine(encodeLine(line))).toEqual(line);
  expect(encodeLine(line)).toMatch(/^[\w-]+$/);
  expect(decodeLine('')).toEqual([]);
});

const square = (code: string, west: number) => ({
  type: 'Feature' as const,
  properties: { code, name: code },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [[[west, 0], [west + 1, 0], [west + 1, 1], [west, 1], [west, 0]] as [number, number][]], // prettier-ignore
  },
});
const count = (lines: readonly (readonly unknown[])[]) =>
  lines.reduce((sum, line) => sum + line.length - 1, 0);

test('the border between two neighbours is drawn once', () => {
  const areas = toAreas({ type: 'FeatureCollection', features: [square('a', 0), square('b', 1)] });
  expect(count(toBorderLines(areas))).toBe(7);
});

test('a border of a neighbourhood that is one of its district is left to the district', () => {
  const [left] = toAreas({ type: 'FeatureCollection', features: [square('a', 0)] });
  const both = toAreas({ type: 'FeatureCollection', features: [square('a', 0), square('b', 1)] });
  expect(count(toBorderLines(both, left ? [left] : []))).toBe(3);
});

test('single and multiple lines of GeoJSON are all lines', () => {
  const properties = { rank: 3 };
  const lines = toLines([
    { type: 'Feature', properties, geometry: { type: 'LineString', coordinates: [[0, 0], [1, 1]] } }, // prettier-ignore
    { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates: [[[2, 2], [3, 3]], [[4, 4], [5, 5]]] } }, // prettier-ignore
  ]);
  expect(lines.map(([first]) => first)).toEqual([[0, 0], [2, 2], [4, 4]]); // prettier-ignore
});

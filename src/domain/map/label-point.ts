import type { Area, Position } from './area.ts';

/** Where the rings cross a parallel, from west to east. */
function findCrossings(rings: readonly (readonly Position[])[], lat: number): readonly number[] {
  const crossings: number[] = [];
  for (const ring of rings)
    ring.forEach(([x2, y2], i) => {
      const before = ring[i - 1];
      if (!before) return;
      const [x1, y1] = before;
      if (y1 > lat !== y2 > lat) crossings.push(x1 + ((x2 - x1) * (lat - y1)) / (y2 - y1));
    });
  return crossings.sort((a, b) => a - b);
}

/**
 * Where the name of an area is best written: the middle of its widest span, among parallels that cut it, those
 * near the middle of its height preferred. Always inside the area, also when its centre of mass is not.
 */
export function findLabelPoint({ polygons, box: [west, south, east, north] }: Area): Position {
  let best: { point: Position; worth: number } = {
    point: [(west + east) / 2, (south + north) / 2],
    worth: 0,
  };
  for (let step = 1; step < 20; step++) {
    const share = step / 20;
    const lat = south + (north - south) * share;
    const crossings = findCrossings(polygons.flat(), lat);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from = 0, to = 0] = crossings.slice(i, i + 2);
      const worth = (to - from) * (1 - Math.abs(share - 0.5));
      if (worth > best.worth) best = { point: [(from + to) / 2, lat], worth };
    }
  }
  return best.point;
}

import type { Point } from './projection.ts';

/** SVG path data of some lines, in whole units and relative steps: "M0 10l5-6 3 4". Lines that shrink to a dot are left out. */
export function toSvgPath(lines: readonly (readonly Point[])[]): string {
  return lines
    .map((line) => {
      let before: Point | undefined;
      let path = '';
      for (const [rawX, rawY] of line) {
        const here: Point = [Math.round(rawX), Math.round(rawY)];
        if (!before) path = `M${here[0]} ${here[1]}`;
        else {
          const [dx, dy] = [here[0] - before[0], here[1] - before[1]];
          if (dx === 0 && dy === 0) continue;
          path += `${path.includes('l') ? (dx < 0 ? '' : ' ') : 'l'}${dx}${dy < 0 ? '' : ' '}${dy}`;
        }
        before = here;
      }
      return path.includes('l') ? path : '';
    })
    .join('');
}

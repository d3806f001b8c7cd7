/** Left, top, right and bottom of something drawn, in pixels. */
export type LabelBox = readonly [left: number, top: number, right: number, bottom: number];

/** A name to write on the map around a point. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const overlaps = (a: LabelBox, b: LabelBox): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** The labels that can be written without touching one another; the first in the list win. */
export function placeLabels<L extends Label>(labels: readonly L[], gap = 4): readonly L[] {
  const taken: LabelBox[] = [];
  return labels.filter(({ x, y, width, height }) => {
    const box: LabelBox = [
      x - width / 2 - gap,
      y - height / 2 - gap,
      x + width / 2 + gap,
      y + height / 2 + gap,
    ];
    if (taken.some((other) => overlaps(box, other))) return false;
    taken.push(box);
    return true;
  });
}

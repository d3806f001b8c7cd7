/** Colours of the base map as the canvas needs them, read from the custom properties of `CityMap.astro`. */
export type MapColors = Readonly<Record<(typeof names)[number], string>>;

const names = ['out', 'land', 'street', 'border', 'track', 'marked', 'name', 'place'] as const;

/** The colours in force now: day, night or the person's own (forced colours). */
export function readMapColors(box: HTMLElement): MapColors {
  const probe = document.createElement('i');
  probe.className = 'map-probe';
  box.append(probe);
  const colors = Object.fromEntries(
    names.map((name) => {
      probe.style.color = `var(--map-${name})`;
      return [name, getComputedStyle(probe).color];
    }),
  );
  probe.remove();
  return colors as MapColors;
}

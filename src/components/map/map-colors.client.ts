/** Colours of the base map as the canvas needs them, read from the custom properties of `city-map.css`. */
export type MapColors = Readonly<Record<(typeof names)[number], string>>;

const names = ['out', 'land', 'street', 'border', 'track', 'marked', 'name', 'place'] as const;

/** The colours in force now: day, night or the person's own (forced colours). */
export function readMapColors(box: HTMLElement): MapColors {
  const style = getComputedStyle(box);
  const colors = names.map((name) => [name, style.getPropertyValue(`--map-${name}`).trim()] as const);
  if (!matchMedia('(forced-colors: active)').matches) return Object.fromEntries(colors) as MapColors;
  // The person's colours have names (CanvasText) that only an element knows the values of.
  const probe = document.createElement('i');
  probe.className = 'map-probe';
  box.append(probe);
  const known = colors.map(([name, value]) => {
    probe.style.color = value;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(known) as MapColors;
}

/** A pictogram of those that the page carries as symbols. */
export function drawIcon(name: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const icon = document.createElementNS(space, 'svg');
  icon.setAttribute('class', 'i');
  icon.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(space, 'use');
  use.setAttribute('href', `#map-${name}`);
  icon.append(use);
  return icon;
}

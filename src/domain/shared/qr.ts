import { encode } from 'uqr';

/** A QR code as an SVG file, black on white: paper and dark screens alike. One path of horizontal runs, one unit a module, with the quiet zone of four that readers need. */
export function toQrSvg(text: string): string {
  const { data, size } = encode(text, { border: 4 });
  const runs = data.flatMap((row, y) => {
    const line = row.map((dark) => (dark ? '1' : '0')).join('');
    return [...line.matchAll(/1+/g)].map(
      ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${runs.join('')}"/></svg>`;
}

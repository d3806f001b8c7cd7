import { encode } from 'uqr';

/** A QR code as one SVG path of horizontal runs, one unit a module, with the quiet zone of four that readers need. */
export function toQrPath(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { border: 4 });
  const runs = data.flatMap((row, y) => {
    const line = row.map((dark) => (dark ? '1' : '0')).join('');
    return [...line.matchAll(/1+/g)].map(
      ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
    );
  });
  return { size, path: runs.join('') };
}

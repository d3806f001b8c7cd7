import { describe, expect, test } from 'vitest';
import { toQrSvg } from '../../../src/domain/shared/qr.ts';

const address = 'https://ciudad.invalid/es/directory/oficina-uno/';
const border = 4;

/** The dark modules of a drawing, as rows of # and space. */
function readModules(svg: string): string[] {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => ' '));
  const path = svg.split('<path').at(-1) ?? '';
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    rows[Number(y)]?.fill('#', Number(x), Number(x) + Number(run));
  return rows.map((row) => row.join(''));
}

const rows = readModules(toQrSvg(address));
const size = rows.length;
const cut = (top: number, left: number) => rows.slice(top, top + 7).map((row) => row.slice(left, left + 7));
const finder = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];

describe('the QR code', () => {
  test('has a size that a code can have', () => {
    expect((size - 2 * border - 17) % 4).toBe(0);
    expect(size - 2 * border).toBeGreaterThanOrEqual(21);
  });

  test('has a quiet zone of four modules all round', () => {
    const inner = rows.slice(border, -border).map((row) => row.slice(border, -border));
    const around = rows.join('').length - inner.join('').length;
    expect(rows.join('').replaceAll('#', '').length - inner.join('').replaceAll('#', '').length).toBe(around);
  });

  test.each([
    ['above on one side', border, border],
    ['above on the other', border, size - border - 7],
    ['below', size - border - 7, border],
  ])('has its eye %s', (_where, top, left) => {
    expect(cut(top, left)).toEqual(finder);
  });

  test('has the dotted lines between its eyes', () => {
    const line = rows[border + 6]?.slice(border + 8, size - border - 8) ?? '';
    expect(line).toMatch(/^(# )+#$/);
    expect(
      rows
        .slice(border + 8, size - border - 8)
        .map((row) => row[border + 6])
        .join(''),
    ).toBe(line);
  });

  test('of another address is another', () => {
    expect(toQrSvg(`${address}x`)).not.toBe(toQrSvg(address));
    expect(toQrSvg(address)).toBe(toQrSvg(address));
  });

  test('carries long addresses and text of any script, and draws no text', () => {
    const svg = toQrSvg(`${address}?x="><script>&ar=${'ش'.repeat(300)}`);
    expect(readModules(svg).length).toBeGreaterThan(size);
    expect(svg).not.toContain('script');
  });
});

import { describe, expect, it } from 'vitest';
import { findPoint } from '../../src/importers/find-point.ts';

const center = { lat: 40.47, lon: -3.7 };
const find = (latitude: string, longitude: string, x = '', y = '') =>
  findPoint({ latitude, longitude, x, y }, center);

describe('el punto de un registro', () => {
  it('con grados enteros, son sus grados', () => {
    expect(find('40.40653', '-3.69987')).toEqual({
      point: { lat: 40.40653, lon: -3.69987 },
      from: 'degrees',
    });
  });

  it('con grados que rompió una hoja de cálculo, se calcula de sus metros (EPSG:25830)', () => {
    const { point, from } = find('40.392.285.536.075.400', '-37.540.592.697.796', '436003', '4471571');
    expect(from).toBe('metres');
    expect(point?.lat).toBeCloseTo(40.392281, 5);
    expect(point?.lon).toBeCloseTo(-3.754062, 5);
  });

  it('sin metros («-1»), se reparan los grados a partir de sus cifras', () => {
    expect(find('40.395.483.978.158.200', '-3.676.812.274.433.700', '-1', '-1')).toEqual({
      point: { lat: 40.395484, lon: -3.676812 },
      from: 'repaired',
    });
    expect(find('4.039.200.765.849.670', '-35.992.596.959.233.000').point).toEqual({
      lat: 40.392008,
      lon: -3.59926,
    });
    expect(find('404.578.663.330.372', '-369.134.110.732.374').point).toEqual({
      lat: 40.457866,
      lon: -3.691341,
    });
  });

  it('lo que no puede ser de cerca de la ciudad no se repara', () => {
    expect(find('4.839.200.765.849', '-3.676.812.274')).toEqual({});
    expect(find('40.39.2', '-3.67')).toEqual({});
  });

  it('grados y metros que no coinciden se señalan', () => {
    expect(find('40.448106', '-3.676231', '442700', '4477900').apart).toBeGreaterThan(100);
    expect(find('40.392281', '-3.754062', '436003', '4471571').apart).toBeUndefined();
  });

  it('vacío y cero no son puntos', () => {
    expect(find('', '')).toEqual({});
    expect(find('0', '0')).toEqual({});
  });
});

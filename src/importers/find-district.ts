import type { District } from '../domain/city/city.schema.ts';

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/**
 * The district that a source means: by name however it is written ("SAN BLAS - CANILLEJAS", "SanBlas-Canillejas"), else
 * by code. A name that is none ("DISTRITO") counts as not said, and its code too, since it is then of nothing known.
 */
export function findDistrict(
  districts: readonly District[],
  name: string,
  code?: string,
): District | undefined {
  const wanted = fold(name);
  const byName = districts.find((district) => fold(district.name) === wanted || fold(district.id) === wanted);
  if (byName || wanted) return byName;
  return code ? districts.find((district) => Number(district.code) === Number(code)) : undefined;
}

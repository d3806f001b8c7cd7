import { describe, expect, it } from 'vitest';
import { mergeValues } from '../../src/importers/merge-values.ts';

const hours = { asOf: '2025-10', weekly: [], holidays: 'closed' };
const prose = { text: 'Según programación', asOf: '2025-10' };

describe('lo que dice la fuente y lo que escribió una editora', () => {
  it('un dato que nadie tocó cambia con la fuente', () => {
    const { changes, kept } = mergeValues({ email: 'a@x.es' }, { email: 'a@x.es' }, { email: 'b@x.es' });
    expect(changes).toEqual([{ field: 'email', before: 'a@x.es', after: 'b@x.es' }]);
    expect(kept).toEqual([]);
  });

  it('un dato que escribió la editora se queda, y se dice si la fuente cambia', () => {
    expect(mergeValues({ email: 'mio@x.es' }, { email: 'a@x.es' }, { email: 'a@x.es' })).toEqual({
      changes: [],
      kept: [],
    });
    const later = mergeValues({ email: 'mio@x.es' }, { email: 'a@x.es' }, { email: 'b@x.es' });
    expect(later).toEqual({ changes: [], kept: [{ field: 'email', before: 'mio@x.es', after: 'b@x.es' }] });
  });

  it('un dato que la editora quitó no vuelve', () => {
    expect(mergeValues({}, { web: 'https://a.es' }, { web: 'https://a.es' }).changes).toEqual([]);
  });

  it('un dato nuevo de la fuente se añade', () => {
    expect(mergeValues({}, undefined, { web: 'https://a.es' }).changes).toHaveLength(1);
  });

  it('una celda vacía no borra nada', () => {
    expect(mergeValues({ web: 'https://a.es' }, { web: 'https://a.es' }, {}).changes).toEqual([]);
  });

  it('un horario estructurado sustituye a la prosa, y nunca están los dos', () => {
    expect(mergeValues({ hoursProse: prose }, { hoursProse: prose }, { hours }).changes).toEqual([
      { field: 'hours', before: undefined, after: hours },
      { field: 'hoursProse', before: prose, after: undefined },
    ]);
  });

  it('si la editora estructuró el horario, la prosa de la fuente no vuelve', () => {
    expect(
      mergeValues({ hours }, { hoursProse: prose }, { hoursProse: { ...prose, asOf: '2026-02' } }).changes,
    ).toEqual([]);
  });

  it('lo que dijo otra fuente más antigua cambia; lo de una más nueva no', () => {
    const values = [{ email: 'a@x.es' }, undefined, { email: 'b@x.es' }] as const;
    expect(mergeValues(...values, () => true).changes).toHaveLength(1);
    expect(mergeValues(...values, () => false).changes).toEqual([]);
  });

  it('un punto a menos de diez metros es el mismo punto', () => {
    const a = { location: { precision: 'exact', lat: 40.379442, lon: -3.769439 } };
    const near = { location: { precision: 'exact', lat: 40.379441, lon: -3.769446 } };
    const far = { location: { precision: 'exact', lat: 40.3804, lon: -3.769446 } };
    expect(mergeValues(a, a, near).changes).toEqual([]);
    expect(mergeValues(a, a, far).changes).toHaveLength(1);
  });
});

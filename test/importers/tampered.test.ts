import { describe, expect, it } from 'vitest';
import { resourceSchema } from '../../src/domain/directory/resource.schema.ts';
import { parse } from '../../src/importers/datos-madrid.ts';
import { withoutPeople } from '../../src/importers/without-people.ts';
import { contextFor, sample, valuesOf } from './city-context.ts';

const result = parse(
  sample('tampered-2025-10.csv'),
  contextFor('tampered-2025-10.csv', 'tampered', '2025-10'),
);
const everything = JSON.stringify(result.entries);
const problems = result.problems.map((problem) => problem.toText());

describe('un fichero manipulado', () => {
  it('no deja pasar código, fórmulas ni caracteres que giran el texto', () => {
    expect(everything).not.toMatch(/<\s*(img|script|svg|\/)|onerror|HYPERLINK|javascript:|\u202e/i);
    for (const { values } of result.entries) {
      const facts = { ...values, sources: [{ dataset: 'x', date: '2025-10' }] };
      expect(resourceSchema.safeParse(facts).error?.issues ?? []).toEqual([]);
    }
  });

  it.each(['9001', '9002', '9003'])(
    'un nombre que es código (registro %s) se rechaza, y se dice',
    (record) => {
      expect(result.entries.some((entry) => entry.record === record)).toBe(false);
      expect(problems.filter((text) => text.includes(`registro ${record}`)).join()).toContain(
        'lleva código o una fórmula',
      );
    },
  );

  it('un valor que es código se quita y el resto del registro queda', () => {
    expect(valuesOf(result, '9004').name).toBe('Oficina de Empleo odatluco');
    expect(valuesOf(result, '9005').address).toBeUndefined();
    expect(valuesOf(result, '9006').hours ?? valuesOf(result, '9006').hoursProse).toBeUndefined();
    expect(valuesOf(result, '9007')).not.toHaveProperty('web');
    expect(valuesOf(result, '9007')).not.toHaveProperty('email');
    expect(valuesOf(result, '9007')).not.toHaveProperty('phones');
  });

  it('los nombres de personas no se importan nunca', () => {
    expect(everything).not.toMatch(/Marta|Ficticia|Inventada|Inexistente/);
    expect(valuesOf(result, '9008').hours?.weekly).toHaveLength(1);
    expect(withoutPeople('De 9 a 14 horas. Sra. Gómez atiende los lunes. Agosto cerrado.')).toBe(
      'De 9 a 14 horas. Agosto cerrado.',
    );
    expect(withoutPeople('De 9 a 14 horas. Responsable: Juan Nadie')).toBe('De 9 a 14 horas.');
  });

  it.each([
    ['9009', 'su punto está fuera de la ciudad'],
    ['9010', 'tiene la latitud y la longitud cambiadas'],
    ['9012', 'está en GETAFE, fuera de la ciudad'],
  ])('el registro %s se rechaza porque %s', (record, why) => {
    expect(result.entries.some((entry) => entry.record === record)).toBe(false);
    expect(problems.filter((text) => text.includes(`registro ${record}`)).join()).toContain(why);
  });

  it('un punto fuera del distrito que dice se señala', () => {
    expect(valuesOf(result, '9011').district).toBe('barajas');
    expect(valuesOf(result, '9011').barrio).toBeUndefined();
    expect(problems.join()).toMatch(/dice distrito Barajas y su punto está en (Centro|Arganzuela)/);
  });

  it('sin coordenadas válidas queda el distrito, y se señala', () => {
    expect(valuesOf(result, '9014').location).toEqual({ precision: 'district' });
    expect(problems.join()).toContain('queda sin punto en el mapa');
  });

  it('las entidades escapadas dos veces son sus letras', () => {
    expect(valuesOf(result, '9013').name).toBe('Oficina de Empleo Doble Ñoña');
  });
});

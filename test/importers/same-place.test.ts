import { describe, expect, it } from 'vitest';
import { type Comparable, isSamePlace } from '../../src/importers/same-place.ts';

const at = (lat: number, lon: number): Comparable['location'] => ({ precision: 'exact', lat, lon });
const school: Comparable = {
  name: 'Centro de Educación de Personas Adultas (CEPA) Distrito Centro',
  kind: 'adult-school',
  address: { street: 'Calle San Bernardo 70', postcode: '28004' },
  location: at(40.426979, -3.706411),
  email: 'cepa.centro.madrid@educa.madrid.org',
};

describe('un sitio que viene de dos fuentes es uno', () => {
  it('con el nombre escrito de otro modo y la calle con otras palabras', () => {
    expect(
      isSamePlace(school, {
        name: 'DISTRITO CENTRO',
        kind: 'adult-school',
        address: { street: 'Calle de San Bernardo 70', postcode: '28015' },
        location: at(40.426979, -3.706387),
        email: 'cepa.centro.madrid@educa.madrid.org',
      }),
    ).toBe(true);
  });

  it('con el distrito entre paréntesis en una de las dos', () => {
    const a: Comparable = {
      name: 'Centro Juvenil El Aleph (Villa de Vallecas)',
      kind: 'youth-centre',
      location: at(40.382579, -3.605455),
    };
    expect(isSamePlace(a, { ...a, name: 'Centro Juvenil El Aleph', location: at(40.3826, -3.6055) })).toBe(
      true,
    );
  });
});

describe('dos sitios son dos', () => {
  const hierro: Comparable = {
    name: 'Biblioteca Pública José Hierro (Usera)',
    kind: 'library',
    location: at(40.381882, -3.710616),
  };
  it.each<[string, Comparable, Comparable]>([
    [
      'con el mismo nombre, lejos',
      hierro,
      {
        ...hierro,
        name: 'Biblioteca Pública Municipal José Hierro (San Blas)',
        location: at(40.433292, -3.610566),
      },
    ],
    ['con el mismo nombre y calle, a un kilómetro', school, { ...school, location: at(40.436, -3.7064) }],
    ['en la misma puerta, de otra clase', school, { ...school, kind: 'library' }],
    [
      'en la misma puerta, con otro nombre',
      { ...school, name: 'CEPA Daoiz y Velarde', email: 'a@x.org' },
      { ...school, name: 'Escuela Pablo Guzmán', email: 'b@x.org' },
    ],
    [
      'sin dirección ni punto, con otro nombre',
      { name: 'Agencia de Zona Retiro', kind: 'x', location: { precision: 'none' } },
      { name: 'Agencia de Zona Tetuán', kind: 'x', location: { precision: 'none' } },
    ],
  ])('%s', (_, a, b) => {
    expect(isSamePlace(a, b)).toBe(false);
    expect(isSamePlace(b, a)).toBe(false);
  });
});

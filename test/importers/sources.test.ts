import { describe, expect, it } from 'vitest';
import { parse as parseSchools } from '../../src/importers/comunidad-madrid-schools.ts';
import { parse as parsePlaces } from '../../src/importers/datos-madrid.ts';
import { parse as parseItems } from '../../src/importers/datos-madrid-json.ts';
import { parse as parseGraph } from '../../src/importers/datos-madrid-jsonld.ts';
import { detectSource, splitFileName } from '../../src/importers/detect-source.ts';
import { parse as parseCollection } from '../../src/importers/resources-madrid.ts';
import { contextFor, sample, valuesOf } from './city-context.ts';

/** Reads a sample as `npm run import` does: importer, dataset and date from the file itself. */
function read(file: string, date?: string) {
  const named = splitFileName(file);
  const bytes = sample(file);
  return (
    detectSource(bytes)?.(bytes, contextFor(file, named.dataset, date ?? named.date ?? '2025')) ?? fail(file)
  );
}
function fail(file: string): never {
  throw new Error(`${file} was not recognised`);
}

describe('cada fichero se reconoce por sus columnas', () => {
  it.each([
    ['200149-oficinas-linea-madrid-2026-02.json', parseItems],
    ['jsonld-bibliotecas-sample-2025.json', parseGraph],
    ['217921-salas-estudio-2019-resaved-utf8-comma.csv', parsePlaces],
    ['200304-centros-culturales-2023-10.csv', parsePlaces],
    ['cam-centros-educativos-2025-10.csv', parseSchools],
    ['resources-madrid.csv', parseCollection],
  ])('%s', (file, parse) => {
    expect(detectSource(sample(file))).toBe(parse);
  });

  it('otro no', () => {
    expect(detectSource(new TextEncoder().encode('a;b;c\n1;2;3\n'))).toBeUndefined();
  });

  it('el conjunto y la fecha están en su nombre', () => {
    expect(splitFileName('/x/201747-bibliotecas-2025-10.csv')).toEqual({
      dataset: '201747-bibliotecas',
      date: '2025-10',
    });
    expect(splitFileName('217921-salas-estudio-2019-resaved.csv')).toEqual({
      dataset: '217921-salas-estudio',
      date: '2019',
    });
    expect(splitFileName('resources-madrid.csv')).toEqual({ dataset: 'resources-madrid' });
  });
});

describe('el CSV de datos.madrid.es', () => {
  const offices = read('202180-instalaciones-accesibles-no-municipales-2025-10.csv');

  it('se lee en ISO-8859-1, sin comillas, con saltos de línea dentro y coordenadas rotas', () => {
    expect(offices.records).toBe(11);
    expect(valuesOf(offices, '6897')).toMatchObject({
      name: 'Oficina de Empleo Barrio de la Concepción',
      kind: 'employment-office',
      address: { street: 'Calle Virgen del Puig 5', postcode: '28027' },
      district: 'ciudad-lineal',
      barrio: 'La Concepción',
      location: { precision: 'exact', lat: 40.433014, lon: -3.659232 },
      email: 'o.e.b.concepcion@madrid.org',
      accessibility: [1],
    });
    expect(valuesOf(offices, '6554627').phones?.map(({ number }) => number)).toEqual([
      '915699236',
      '915699237',
    ]);
  });

  it('una oficina sin metros recupera su punto, y se avisa', () => {
    expect(valuesOf(offices, '6908').location).toEqual({
      precision: 'exact',
      lat: 40.395484,
      lon: -3.676812,
    });
    expect(offices.problems.map((problem) => problem.toText()).join()).toContain('coordenadas reparadas');
  });

  it('la cita sale de la prosa, y lo que no tiene días queda en prosa', () => {
    expect(valuesOf(offices, '6908')).toMatchObject({
      appointment: { need: 'optional', by: ['web', 'phone'], phone: '012' },
      hoursProse: { asOf: '2025-10' },
    });
    expect(valuesOf(offices, '6908').hours).toBeUndefined();
    const social = valuesOf(offices, '7064');
    expect(social.appointment).toEqual({
      need: 'required',
      by: ['web', 'phone'],
      url: 'http://run.gob.es/solicitarcita',
      phone: '915412530',
    });
    expect(social.hoursProse).toBeUndefined();
    expect(social.phones?.map(({ number, type, purpose }) => `${number} ${type} ${purpose ?? ''}`)).toEqual([
      '901166565 shared-cost information',
      '915421176 land information',
      '901106570 shared-cost appointment',
      '915412530 land appointment',
    ]);
  });

  it('la policía queda fuera del directorio', () => {
    expect(offices.leftOut).toMatchObject([{ reason: 'policía: no entra en el directorio' }]);
  });

  it('un horario seguro se estructura con la fecha de su fuente; uno dudoso queda en prosa', () => {
    expect(valuesOf(offices, '4922898').hours).toEqual({
      asOf: '2025-10',
      weekly: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], from: '09:00', to: '14:00' }],
      holidays: 'unknown',
    });
    expect(valuesOf(offices, '31379').hoursProse?.text).toMatch(/^De lunes a viernes de 9 a 17:30/);
  });

  it('con columnas de menos o de más se lee por el nombre de cada una', () => {
    const old = read('200304-centros-culturales-2023-10.csv');
    expect(valuesOf(old, '190703')).toMatchObject({
      name: 'Centro Juvenil El Pardo',
      district: 'fuencarral-el-pardo',
    });
    const now = read('200304-centros-culturales-2025-10.csv');
    expect(valuesOf(now, '190703').email).toBe('cjelpardo@centrosjuvenilesmadrid.com');
    expect(valuesOf(now, '12383033').name).toBe(
      'Centro Intergeneracional Ouka Leele. Centro Juvenil-planta 2',
    );
    expect(now.leftOut.map(({ record }) => record)).toEqual(['5989871']);
  });

  it('los de 2019 (UTF-8, comas, CRLF) y 2021 se leen enteros, aunque nada sea del directorio', () => {
    for (const file of [
      '217921-salas-estudio-2019-resaved-utf8-comma.csv',
      '217921-salas-estudio-2021-10.csv',
      '203166-universidades-2025-10.csv',
    ]) {
      const result = read(file);
      expect([result.records, result.entries.length, result.problems.length]).toEqual([2, 0, 0]);
      expect(result.leftOut.every(({ record, name }) => /^\d+$/.test(record) && !/[�Ã]/.test(name))).toBe(
        true,
      );
    }
  });

  it('las entidades escapadas dos veces se leen, y dos coordenadas que no coinciden valen hasta la calle', () => {
    const libraries = read('201747-bibliotecas-2025-10.csv');
    expect(valuesOf(libraries, '51849').address?.street).toBe('Calle Nuestra Señora del Villar 6');
    expect(valuesOf(libraries, '1760').location.precision).toBe('street');
    expect(valuesOf(libraries, '51849').location.precision).toBe('exact');
    expect(valuesOf(libraries, '185595').phones?.map(({ number }) => number)).toEqual([
      '913980723',
      '913980726',
    ]);
    expect(valuesOf(libraries, '1765').hoursProse?.text).toBe('Cerrada temporalmente.');
  });
});

describe('el JSON del portal', () => {
  const offices = read('200149-oficinas-linea-madrid-2026-02.json');

  it('trae las oficinas con horario, idiomas y cita', () => {
    expect(offices.entries).toHaveLength(6);
    expect(valuesOf(offices, '4706011')).toMatchObject({
      short: 'Línea Madrid · Carabanchel',
      kind: 'citizen-service',
      appointment: { need: 'optional', by: ['web', 'phone', 'in-person'], phone: '010' },
      accessibility: [1, 4, 6],
      hours: { asOf: '2026-02', holidays: 'closed' },
    });
    expect(valuesOf(offices, '4706011').languages).toEqual(
      ['ssp', 'en', 'ro', 'ar', 'zh'].map((code) => ({ code })),
    );
    expect(valuesOf(offices, '332').languages).toEqual(
      ['ssp', 'en', 'zh', 'ar', 'ro'].map((code) => ({ code, by: 'video' })),
    );
    expect(valuesOf(offices, '11835801').appointment?.need).toBe('required');
    expect(valuesOf(offices, '183012').hours).toBeUndefined();
  });

  it('si no es JSON, o le falta su lista, se dice', () => {
    const context = contextFor('x.json', 'x', '2026');
    expect(parseItems('{', context).problems[0]?.message).toBe('El fichero no es JSON válido');
    expect(parseItems('{"a":1}', context).problems[0]?.message).toBe('Falta la lista «items»');
    expect(parseGraph('{"@graph":1}', context).problems[0]?.message).toBe('Falta la lista «@graph»');
  });
});

describe('el JSON-LD', () => {
  it('trae la dirección en una línea y el distrito como dirección web', () => {
    expect(valuesOf(read('jsonld-bibliotecas-sample-2025.json'), '25526')).toMatchObject({
      name: 'Biblioteca Pública Antonio Mingote (Latina)',
      kind: 'library',
      address: { street: 'Calle Rafael Finat 51', postcode: '28044' },
      district: 'latina',
      location: { precision: 'exact', lat: 40.379442, lon: -3.769439 },
      accessibility: [1],
    });
  });
});

describe('las escuelas de la Comunidad de Madrid', () => {
  const schools = read('cam-centros-educativos-2025-10.csv');

  it('las de la ciudad entran con su nombre entero', () => {
    expect(valuesOf(schools, '28044501')).toMatchObject({
      name: 'Centro de Educación de Personas Adultas (CEPA) Vista Alegre',
      short: 'CEPA Vista Alegre',
      address: { street: 'Calle del General Ricardos 179 bis', postcode: '28025' },
      district: 'carabanchel',
    });
    expect(valuesOf(schools, '28059361').address).toMatchObject({ detail: 'Edificio I.E.S Lope de Vega' });
    expect(valuesOf(schools, '28043272')).toMatchObject({
      short: 'EOI Ciudad Lineal',
      kind: 'language-school',
    });
    expect(valuesOf(schools, '28044537').organization).toBe('Ayuntamiento de Madrid');
  });

  it('las de otro municipio se rechazan diciendo por qué', () => {
    expect(schools.entries.some(({ record }) => record === '28036930')).toBe(false);
    expect(schools.problems.map((problem) => problem.message)).toEqual([
      'Centro de Educación de Personas Adultas (CEPA) Paulo Freire: está en Fuenlabrada, fuera de la ciudad',
    ]);
  });
});

describe('la colección resources-madrid.csv', () => {
  const all = read('resources-madrid.csv', '2026-11-21');

  it('cada valor lleva el conjunto, la fecha y el registro de donde salió', () => {
    const sources = Object.fromEntries(all.entries.map(({ record, source }) => [record, source]));
    expect(sources['nm-6908']).toEqual({
      dataset: '202180-instalaciones-accesibles-no-municipales',
      date: '2025-10',
      record: '6908',
    });
    expect(sources['inst-centro-juvenil-chamberi']).toMatchObject({
      date: '2025-10',
      dataset: '300107-agenda-actividades-eventos',
    });
  });

  it('lo vacío es desconocido, y lo que no tiene datos abiertos detrás se deja a mano', () => {
    expect(valuesOf(all, 'inst-espacio-de-igualdad-nieves-torres-chamartin')).toEqual({
      name: 'Espacio de Igualdad Nieves Torres. Chamartín',
      short: 'Espacio de Igualdad Nieves Torres',
      kind: 'equality-space',
      organization: 'Ayuntamiento de Madrid',
      address: { street: 'Calle Enrique Jardiel Poncela 8', postcode: '28016' },
      barrio: 'Nueva España',
      district: 'chamartin',
      location: { precision: 'exact', lat: 40.46089, lon: -3.670069 },
      accessibility: [1],
    });
    expect(all.leftOut.map(({ record }) => record).sort()).toEqual(['ae-retiro', 'omi-norte']);
    expect(all.problems.map((problem) => problem.message).join()).toContain('fuera de la ciudad');
  });
});

import { describe, expect, it } from 'vitest';
import { tidyName, toShortName, toStreet } from '../../src/importers/datos-madrid-names.ts';
import { createId, createNeutralId, toSlug } from '../../src/importers/resource-id.ts';

describe('los nombres de los datos abiertos', () => {
  it.each([
    ['CALLE', 'AMADOR DE LOS RIOS', '7', 'Calle Amador de los Ríos 7'],
    ['AVENIDA', 'RAFAELA YBARRA', '41', 'Avenida Rafaela Ybarra 41'],
    ['CALLE', "O'DONNELL", '12', "Calle O'Donnell 12"],
    ['AVDA', 'de Oporto', '46-48', 'Avenida de Oporto 46-48'],
    ['CALLE', 'del General Ricardos', '179bi', 'Calle del General Ricardos 179 bis'],
    ['PLAZA', 'EL PARDO', '2', 'Plaza El Pardo 2'],
    ['CALLE', 'PRINCESA DE EBOLI', '29', 'Calle Princesa de Éboli 29'],
    ['CALLE', 'DULCE CHACON', 'S/N', 'Calle Dulce Chacón S/N'],
    ['CALLE', '', '3', ''],
  ])('%s %s %s es «%s»', (way, street, number, text) => {
    expect(toStreet(way, street, number)).toBe(text);
  });

  it.each([
    ['Oficina de Atención a la Ciudadanía.(OAC) Tetuán. Línea Madrid', 'Línea Madrid · Tetuán'],
    [
      'Oficina Auxiliar de Atención a la Ciudadanía Aravaca (OAC). Línea Madrid Moncloa - Aravaca',
      'Línea Madrid · Aravaca',
    ],
    [
      'Oficina de Atención a la Ciudadanía. (OAC) Numancia. Línea Madrid Distrito Puente de Vallecas',
      'Línea Madrid · Numancia',
    ],
    [
      'Oficina Auxiliar de Atención a la Ciudadanía Las Tablas (OAC). Línea Madrid Fuencarral – El Pardo.',
      'Línea Madrid · Las Tablas',
    ],
    ['Oficina de Empleo Estrecho - Azca', 'Oficina de Empleo · Estrecho-Azca'],
    [
      'Biblioteca Pública Municipal Eugenio Trías. Casa de Fieras de El Retiro (Retiro)',
      'Biblioteca Eugenio Trías',
    ],
    ['Centro Intergeneracional Ouka Leele.\nCentro Juvenil-planta 2', 'Centro Juvenil Ouka Leele'],
    ['Espacio de Igualdad Nieves Torres. Chamartín', 'Espacio de Igualdad Nieves Torres'],
    ['Otra cosa', undefined],
  ])('%s se abrevia en %s', (name, short) => {
    expect(toShortName(tidyName(name))).toBe(short);
  });
});

describe('la dirección de un recurso', () => {
  it('se lee, y no repite la de otro', () => {
    expect(toSlug('Línea Madrid · Aravaca')).toBe('linea-madrid-aravaca');
    expect(createId({ name: 'X', short: 'Biblioteca José Hierro' }, new Set())).toBe(
      'biblioteca-jose-hierro',
    );
    const taken = new Set(['biblioteca-jose-hierro']);
    expect(createId({ name: 'Biblioteca José Hierro', district: 'usera' }, taken)).toBe(
      'biblioteca-jose-hierro-usera',
    );
    expect(createId({ name: 'Biblioteca José Hierro' }, taken)).toBe('biblioteca-jose-hierro-2');
  });

  it('de un sitio delicado no dice qué es', () => {
    expect(createNeutralId(new Set(['lugar-1', 'lugar-2']))).toBe('lugar-3');
  });
});

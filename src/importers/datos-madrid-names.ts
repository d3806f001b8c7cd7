import { toSpanishCase } from './spanish-case.ts';

/** A name as the portal has it, without its slips: "Ciudadanía.(OAC)", two spaces, a full stop at the end. */
export function tidyName(name: string): string {
  return toSpanishCase(name)
    .replace(/\.?\s*\((OAC)\)\.?/, ' ($1)')
    .replace(/(\(OAC\)) L[ií]nea/, '$1. Línea')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
    .trim();
}

type Rule = readonly [RegExp, string];
const patterns: readonly Rule[] = [
  [
    /^Oficina (?:Auxiliar )?de Atención a la Ciudadanía (?:\(OAC\) )?(.+?)(?: \(OAC\))?\. Línea Madrid.*$/,
    'Línea Madrid · $1',
  ],
  [/^Oficina de Empleo (.+)$/, 'Oficina de Empleo · $1'],
  [
    /^Centro de [Aa]tención e [Ii]nformación de la Agencia de la Seguridad Social \(CAISS\) nº \d+ (.+)$/,
    'Seguridad Social · $1',
  ],
  [/^Centro de Educación de Personas Adultas \(CEPA\) (.+)$/, 'CEPA $1'],
  [/^Escuela Oficial de Idiomas \(EOI\) (?:Madrid-)?(.+)$/, 'EOI $1'],
  [/^Extensión de la Escuela Oficial de Idiomas de Madrid-(.+)$/, 'EOI $1'],
  [/^Instituto de Educación Secundaria \(IES\) (.+)$/, 'IES $1'],
  [/^Biblioteca Pública (?:Municipal |del Estado )?(.+?)(?:\. .*)?(?: \([^)]*\))?$/, 'Biblioteca $1'],
  [/^Centro Cultural (.+)\. Biblioteca Pública.*$/, 'Biblioteca $1'],
  [/^Centro Intergeneracional (.+)\. Centro Juvenil.*$/, 'Centro Juvenil $1'],
  [/^(Centro Juvenil .+?)(?: \([^)]*\))?$/, '$1'],
  [/^(Espacio de Igualdad .+?)\..*$/, '$1'],
  [/^(Ministerio .+)\. Oficina de asistencia en materia de registro$/, 'Registro · $1'],
  [/^Registro Territorial de la (.+)\..*$/, 'Registro de la $1'],
  [/^Agencia para el Empleo de Madrid, Agencia de Zona (.+)$/, 'Agencia de Zona · $1'],
  [
    /^Oficina Municipal (Norte|Sur) de Información, Orientación y Acompañamiento.*$/,
    'Oficina de Inmigración · $1',
  ],
];

/** A short name for cards and map, for the kinds of name that have one: "Línea Madrid · Aravaca". */
export function toShortName(name: string): string | undefined {
  for (const [pattern, short] of patterns) if (pattern.test(name)) return name.replace(pattern, short).trim();
  return undefined;
}

const ways: Readonly<Record<string, string>> = {
  AVDA: 'Avenida',
  CMNO: 'Camino',
  CTRA: 'Carretera',
  GTA: 'Glorieta',
  PZA: 'Plaza',
};

/** Street and number as one writes them: CALLE, AMADOR DE LOS RIOS, 7 are "Calle Amador de los Ríos 7". */
export function toStreet(way: string, street: string, number: string): string {
  if (!street) return '';
  const kind = ways[way.toUpperCase().replace('.', '')] ?? toSpanishCase(way.toUpperCase());
  const at = number.replace(/^(\d+)\s*bi(s)?$/i, '$1 bis');
  return [kind, toSpanishCase(street).replace(/^Hnos\b\.?/, 'Hermanos'), at]
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ');
}

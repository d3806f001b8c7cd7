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

/** Names that can be said shorter, and how: the groups of the pattern are the parts that tell the place. */
const patterns: readonly (readonly [RegExp, string])[] = [
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
  [/^Centro de Servicios Sociales (.+)$/, 'Servicios Sociales · $1'],
];

/** A short name for cards and map, for the kinds of name that have one: "Línea Madrid · Aravaca". */
export function toShortName(name: string): string | undefined {
  const rule = patterns.find(([pattern]) => pattern.test(name));
  return (
    rule &&
    name
      .replace(...rule)
      .replace(/ [-–] /g, '-')
      .trim()
  );
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

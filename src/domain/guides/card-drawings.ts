/** How a document is drawn: colours, the words on it, and the words to look for. Drawn by us; no document is copied. */
export interface CardDrawing {
  readonly paper: string;
  readonly band: string;
  /** The words at its head, in Spanish, as printed. */
  readonly head: string;
  readonly lines: readonly string[];
  /** The line that decides. */
  readonly look?: string;
}

const card = (
  head: string,
  lines: readonly string[],
  look?: string,
  band = '#3b4a9c',
  paper = '#eef1fb',
): CardDrawing => ({ head, lines, band, paper, ...(look !== undefined && { look }) });

/** The documents that guides, the hiring tree and the route show, by id. */
export const cardDrawings = {
  dni: card('ESPAÑA · DNI', ['NOMBRE', 'NACIONALIDAD ESP', 'VÁLIDO HASTA'], undefined, '#0b5563', '#e6f1f2'),
  passport: card('PASAPORTE', ['NOMBRE', 'PAÍS', 'VÁLIDO HASTA'], undefined, '#5f1f2a', '#f7ecee'),
  'eu-certificate': card(
    'REGISTRO · UNIÓN EUROPEA',
    ['NOMBRE', 'NIE', 'CIUDADANO UE'],
    'CIUDADANO UE',
    '#1c5a40',
    '#e8f3ec',
  ),
  tie: card(
    'PERMISO DE RESIDENCIA',
    ['NOMBRE', 'NIE', 'AUTORIZA A TRABAJAR', 'VÁLIDO HASTA'],
    'AUTORIZA A TRABAJAR',
    '#8f3a5c',
    '#fbeef3',
  ),
  'eu-family': card(
    'FAMILIAR · UNIÓN',
    ['NOMBRE', 'NIE', 'FAMILIAR DE UE'],
    'FAMILIAR DE UE',
    '#1c5a40',
    '#e8f3ec',
  ),
  student: card('PERMISO · ESTUDIOS', ['NOMBRE', 'NIE', 'ESTUDIANTE'], 'ESTUDIANTE', '#17548d', '#e9f1f9'),
  'white-sheet': card(
    'SOLICITUD DE ASILO',
    ['NOMBRE', 'NIE', '¿AUTORIZA A TRABAJAR?'],
    '¿AUTORIZA A TRABAJAR?',
    '#7f8c94',
    '#ffffff',
  ),
  'red-card': card(
    'SOLICITANTE DE ASILO',
    ['NOMBRE', 'NIE', '¿AUTORIZA A TRABAJAR?', 'VÁLIDO HASTA'],
    '¿AUTORIZA A TRABAJAR?',
    '#b3262f',
    '#fdeced',
  ),
  'temporary-protection': card(
    'PROTECCIÓN TEMPORAL',
    ['NOMBRE', 'NIE', 'AUTORIZA A TRABAJAR'],
    'AUTORIZA A TRABAJAR',
    '#1f6aa5',
    '#e9f3fb',
  ),
  'start-notice': card(
    'COMUNICACIÓN DE INICIO',
    ['NOMBRE', 'NIE', 'EXPEDIENTE', '¿HABILITADA A TRABAJAR?'],
    '¿HABILITADA A TRABAJAR?',
    '#5f4a00',
    '#fffdf2',
  ),
} as const satisfies Readonly<Record<string, CardDrawing>>;

import { type WeekDay, weekDays } from '../domain/directory/hours.schema.ts';

/** A word, number or mark of prose on opening hours. */
export type Token =
  | { readonly type: 'day'; readonly days: readonly WeekDay[] }
  | { readonly type: 'month'; readonly month: number }
  | { readonly type: 'number'; readonly value: number; readonly minutes?: number; readonly isTime?: boolean }
  | { readonly type: 'from' | 'to' | 'and' | 'comma' | 'stop' | 'colon' }
  | { readonly type: 'closed' | 'holidays' | 'working' | 'appointment' };

const dayNames = ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'];
const monthNames =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** Words that say nothing of their own. "de las 9", "durante el mes de agosto", "24 y 31 de diciembre, abierto de 9 a 14". */
const silent = new Set(
  'el la los las mes meses durante todo horas hora h dias dia abierto abierta todos todas'.split(' '),
);
const marks: Readonly<Record<string, Token['type']>> = {
  de: 'from',
  del: 'from',
  desde: 'from',
  a: 'to',
  al: 'to',
  hasta: 'to',
  y: 'and',
  e: 'and',
  ',': 'comma',
  ';': 'stop',
  '.': 'stop',
  ':': 'colon',
  '(': 'stop',
  ')': 'stop',
  cerrado: 'closed',
  cerrada: 'closed',
  cerrados: 'closed',
  cerradas: 'closed',
  festivos: 'holidays',
  festivo: 'holidays',
  laborables: 'working',
  laborable: 'working',
};

/** One piece of text as a token; nothing for a silent word, `false` for a word that is not understood. */
function toToken(piece: string, next: string): Token | undefined | false {
  const number = /^(\d{1,2})(?:[:.,](\d{2}))?$/.exec(piece);
  if (number) {
    const [value, minutes] = [Number(number[1]), number[2] === undefined ? undefined : Number(number[2])];
    return value > 31 || (minutes ?? 0) > 59 || /^[a-gi-z]/.test(next)
      ? false
      : { type: 'number', value, ...(minutes !== undefined && { minutes }) };
  }
  if (piece === 'fines de semana' || piece === 'fin de semana') return { type: 'day', days: ['sa', 'su'] };
  if (piece === 'todos los dias' || piece === 'diario') return { type: 'day', days: weekDays };
  if (piece === 'con cita previa' || piece === 'concertar previamente') return { type: 'appointment' };
  const day = weekDays[dayNames.indexOf(piece.replace(/^(sabado|domingo)s$/, '$1'))];
  if (day) return { type: 'day', days: [day] };
  const month = monthNames.indexOf(piece) + 1;
  if (month > 0) return { type: 'month', month };
  if (silent.has(piece)) return undefined;
  const mark = marks[piece];
  return mark ? ({ type: mark } as Token) : false;
}

/** Prose without accents, in small letters and with one space between words. */
export function foldProse(prose: string): string {
  return prose
    .normalize('NFD')
    .replace(/\p{M}/gu, (mark) => (mark === '\u0303' ? mark : ''))
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

const pieces =
  /fines de semana|fin de semana|todos los dias|con cita previa|concertar previamente|\d{1,2}[:.]\d{2}(?!\d)|\d{1,2},\d{2}(?= a )|\d+|[a-zñ]+|[^\s]/g;

const isHourWord = (piece: string): boolean => piece === 'horas' || piece === 'hora' || piece === 'h';

/** Folded prose as tokens; nothing at all if a single word of it is not understood. */
export function toTokens(folded: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(pieces)) {
    const token = toToken(match[0], folded.slice(match.index + match[0].length));
    if (token === false) return undefined;
    const last = tokens.at(-1);
    // "14 horas" is a time: what follows is a new statement, not the month of a day 14.
    if (isHourWord(match[0]) && last?.type === 'number')
      tokens[tokens.length - 1] = { ...last, isTime: true };
    if (token) tokens.push(token);
  }
  return tokens;
}

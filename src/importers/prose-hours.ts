import { type Hours, weekDays, type WeeklyInterval } from '../domain/directory/hours.schema.ts';
import { assembleHours, type Heading, isOverlapping } from './assemble-hours.ts';
import { readStatement, type Statement } from './prose-statements.ts';
import { foldProse, type Token, toTokens } from './prose-tokens.ts';

/** Sentences that were read in the sources and say nothing of when the door is open. */
const asides = [
  /los sabados no hay (?:ningun registro abierto|abierto ningun registro)\.?/g,
  /atencion en otros idiomas y lenguaje de signos ver apartado ['‘’]?servicios['‘’]?\.?/g,
  /\bavisos ?:/g,
  /\bhorario especial ?:/g,
];

/** The prose with its labels and asides taken out, and the days that a heading declares. */
function strip(prose: string): { readonly text: string } & Pick<Heading, 'declared' | 'isByHalves'> {
  let text = asides.reduce((rest, aside) => rest.replace(aside, '. '), foldProse(prose));
  text = text
    .replace(/\bhoras(?=[a-zñ])/g, 'horas. ')
    .replace(/\bagosto centro juvenil cerrado/g, 'agosto cerrado');
  text = text.replace(/(?:horario de )?verano \(([^)]*)\) ?:/g, ' $1: ');
  const heading = /^apertura de lunes a (viernes|sabado|domingo)\. ?horario: ?/.exec(text);
  const length = { viernes: 5, sabado: 6, domingo: 7 }[heading?.[1] ?? ''] ?? 0;
  const isByHalves = /mañanas ?:.*tardes ?:/.test(text);
  text = text.replace(/\b(?:mañanas|tardes) ?:/g, '. ');
  if (heading)
    return { text: text.slice(heading[0].length), declared: weekDays.slice(0, length), isByHalves };
  return {
    isByHalves,
    text: text.replace(
      /^(?:horario habitual|horario de apertura del centro|horario|apertura del centro|en horario de funcionamiento del centro)(?: ?: ?| (?=los ))/,
      '',
    ),
    declared: [],
  };
}

function readStatements(tokens: readonly Token[]): readonly Statement[] | undefined {
  const statements: Statement[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token && ['stop', 'comma', 'colon', 'and'].includes(token.type)) {
      at++;
      continue;
    }
    const read = readStatement(tokens, at);
    if (!read) return undefined;
    statements.push(read.value);
    at = read.next;
  }
  return statements;
}

/**
 * Opening hours from Spanish prose, or nothing unless every word of it is understood and no two statements contradict
 * each other or leave a doubt. A timetable that is wrong sends somebody to a closed door; prose can still be read.
 */
export function readHours(prose: string, asOf: string): Hours | undefined {
  const { text, declared, isByHalves } = strip(prose);
  if (/^abierto (?:todos los dias )?(?:las )?24 horas\.?$/.test(text)) {
    return { asOf, weekly: [{ days: [...weekDays], from: '00:00', to: '24:00' }], holidays: 'unknown' };
  }
  const all = toTokens(text);
  if (!all) return undefined;
  const isWorkingOnly = all.some(({ type }) => type === 'working');
  const isByAppointment = all.some(({ type }) => type === 'appointment');
  const statements = readStatements(all.filter(({ type }) => type !== 'working' && type !== 'appointment'));
  if (!statements) return undefined;
  const open = statements.filter(({ intervals }) => intervals.length > 0);
  if (statements.some(({ intervals }) => isOverlapping(intervals))) return undefined;
  if (isByAppointment && open.length !== 1) return undefined;
  const hours = assembleHours(statements, { declared, isWorkingOnly, isByHalves });
  if (!hours) return undefined;
  const byAppointment = (interval: WeeklyInterval): WeeklyInterval => ({ ...interval, appointment: true });
  return { asOf, ...hours, ...(isByAppointment && { weekly: hours.weekly.map(byAppointment) }) };
}

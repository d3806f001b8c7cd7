import type { WorkshopFacts, WorkshopPlace } from '../domain/calendar/workshop.schema.ts';
import { Problem } from '../domain/shared/problem.ts';
import type { RawEvent, Venue } from './calendar-entry.ts';
import { cleanText, isHostile } from './clean-text.ts';
import type { createVenueFinder } from './find-venue.ts';
import type { ImportContext } from './import-entry.ts';
import { locatePlace } from './locate-place.ts';
import { isCode, toMarkdown, toPlainText } from './plain-text.ts';
import { withoutPeople } from './without-people.ts';

/** What a source may say of a workshop: facts, and words in the city's own language. */
export interface WorkshopValues extends Partial<
  Pick<
    WorkshopFacts,
    'place' | 'audience' | 'cost' | 'accessibility' | 'cancelled' | 'uid' | 'web' | 'district'
  >
> {
  readonly topic: string;
  readonly form: NonNullable<WorkshopFacts['form']>;
  readonly schedule: WorkshopFacts['schedule'];
  readonly title: string;
  readonly summary: string;
  readonly price?: string;
  /** Markdown in which nothing is code. */
  readonly text?: string;
}

/** An event as values of a workshop, with what could not be taken; no values if it is refused. */
export interface WorkshopReading {
  readonly values?: WorkshopValues;
  readonly problems: readonly Problem[];
}

/** What is needed to tell where an event is. */
export interface VenueContext extends ImportContext {
  readonly findVenue: ReturnType<typeof createVenueFinder>;
}

const phone =
  /(?<![\d./-])(?:\+?34[ .]?)?[6789]\d{2}(?:[ .-]?\d{2,3}){2,3}(?!\d)|(?<![\d.,/:-])(?:112|016|010)(?!\d)/;
const maxTitle = 200;
const maxText = 6000;

/** Reads an event about a `topic` as a workshop. Nothing in it is code, names a person or gives a phone in prose. */
export function toWorkshop(event: RawEvent, topic: string, context: VenueContext): WorkshopReading {
  const problems: Problem[] = [];
  const tell = (field: string, message: string, hint: string): void => {
    const where =
      event.line === undefined
        ? { field: `registro ${event.record} · ${field}` }
        : { line: event.line, field };
    problems.push(
      new Problem(`«${event.title.slice(0, 80)}». ${message}`, hint, { file: context.file, ...where }),
    );
  };
  if (
    isHostile(event.title) ||
    isCode(event.title) ||
    phone.test(event.title) ||
    event.title.length > maxTitle
  ) {
    tell(
      'título',
      'El título lleva código, una fórmula o un teléfono, o es demasiado largo: no se importa.',
      'Corrígelo en la fuente.',
    );
    return { problems };
  }
  const inert = (text: string, field: string): string => {
    if (!text || (!isHostile(text) && !isCode(text))) return text;
    tell(
      field,
      `Lleva código o una fórmula y no se importa: ${text.slice(0, 60)}`,
      'Corrígelo en la fuente.',
    );
    return '';
  };
  const where = event.venue && findPlace(event.venue, context, tell, inert);
  if (where === null) return { problems };
  if (!where?.place && !event.web) {
    tell(
      'sitio',
      'No dice dónde es ni tiene página donde mirarlo: no se importa.',
      'Escribe el sitio en la fuente.',
    );
    return { problems };
  }
  if (!where?.place) tell('sitio', 'No dice dónde es.', 'Escribe «place» cuando lo sepas.');
  const web = inert(event.web ?? '', 'página');
  if (web && !isLink(web))
    tell('página', `No es una dirección web: ${web.slice(0, 60)}`, 'Escribe una que empiece por https://.');
  const price = inert(event.price ?? '', 'precio');
  const prose = readProse(event.description, tell);
  const [, from, to] = /(?<!\d)(\d{1,2}) (?:a|y) (\d{1,2}) años/i.exec(event.title) ?? [];
  const audience = {
    ...(from !== undefined && Number(to) <= 120 && { ages: { from: Number(from), to: Number(to) } }),
    ...(event.women && { women: true }),
  };
  const values: WorkshopValues = {
    title: event.title,
    summary: toSummary(prose, event.venue?.name),
    topic,
    form: event.sessions === 1 ? 'session' : /\bcurso\b/i.test(event.title) ? 'course' : 'series',
    ...(where?.place && { place: where.place }),
    ...(Object.keys(audience).length > 0 && { audience }),
    ...(event.cost && !(event.cost === 'paid' && !price) && { cost: event.cost }),
    ...(price && { price }),
    ...(event.accessibility &&
      where?.place &&
      !where.place.resource && { accessibility: [...event.accessibility] }),
    schedule: event.schedule,
    ...(event.cancelled && { cancelled: event.cancelled }),
    ...(event.uid !== undefined && { uid: event.uid }),
    ...(web && isLink(web) && { web }),
    ...(prose && { text: toMarkdown(prose) }),
  };
  return { values, problems };
}

type Tell = (field: string, message: string, hint: string) => void;

/** The place of the directory if it is surely one, else as it is written; `null` if it is not in the city. */
function findPlace(
  venue: Venue,
  context: VenueContext,
  tell: Tell,
  inert: (text: string, field: string) => string,
): { readonly place?: WorkshopPlace } | null {
  const located = locatePlace(venue, context);
  if (located.refused) {
    tell('sitio', `${venue.name}: ${located.refused}. No se importa.`, 'Revisa su sitio en la fuente.');
    return null;
  }
  const { location } = located;
  const point = 'lat' in location ? { lat: location.lat, lon: location.lon } : undefined;
  const online = venue.online && isLink(venue.online) ? { online: venue.online } : {};
  const resource = context.findVenue(venue, point);
  if (resource !== undefined) return { place: { resource, ...online } };
  if (located.flag)
    tell('sitio', `${venue.name}: ${located.flag}.`, 'Comprueba la dirección y el punto del mapa.');
  const name = inert(venue.name, 'sitio');
  const address = inert(venue.street, 'dirección');
  if (!name && !address) return 'online' in online ? { place: online } : {};
  return {
    place: {
      ...online,
      ...(name && { name }),
      ...(address && { address }),
      ...(/^\d{5}$/.test(venue.postcode) && { postcode: venue.postcode }),
      ...(located.district && { district: located.district }),
      ...point,
    },
  };
}

/** The description without code, names of people and phones, a paragraph a line. */
function readProse(description: string, tell: Tell): string {
  if (isCode(description)) {
    tell('descripción', 'La descripción lleva código y no se importa.', 'Escribe el texto a mano.');
    return '';
  }
  const whole = toPlainText(description.slice(0, 4 * maxText));
  const paragraphs = whole
    .split('\n')
    .map((line) => dropPhones(withoutPeople(line)))
    .filter(Boolean);
  if (phone.test(whole))
    tell(
      'descripción',
      'La descripción lleva un teléfono: se quita la frase.',
      'Escribe el teléfono en «signUp», «phone», o déjalo en el del sitio.',
    );
  const prose = paragraphs.join('\n');
  if (prose.length <= maxText && description.length <= 4 * maxText) return prose;
  tell(
    'descripción',
    `La descripción es demasiado larga: se cortan las frases desde el carácter ${maxText}.`,
    'Resúmela a mano.',
  );
  return prose
    .slice(0, maxText)
    .replace(/[^.\n]*$/, '')
    .trim();
}

const dropPhones = (line: string): string =>
  phone.test(line)
    ? line
        .split(/(?<=[.;!?])\s+/)
        .filter((sentence) => !phone.test(sentence))
        .join(' ')
    : line;

/** One sentence for cards: the first of the description that is no timetable, or where it is. Nothing else is known. */
function toSummary(prose: string, venue: string | undefined): string {
  const sentences = (prose.split('\n')[0] ?? '').split(/(?<=[.!?])\s+/);
  const first = sentences.find(
    (sentence) => !/^(?:horario|fechas?|d[ií]as?|lugar|sesiones|inscripci)/i.test(sentence),
  );
  if (first && first.length >= 20 && first.length <= 180 && !isHostile(first)) return first;
  const name = cleanText(venue ?? '');
  const isPlain = name && !isHostile(name) && !isCode(name) && !phone.test(name);
  return isPlain ? `Lugar: ${name}.` : 'Mira su página para saber más.';
}

const isLink = (text: string): boolean => {
  if (!/^https?:\/\/[^\s<>"]+$/.test(text) || text.length > 1000 || !URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return !username && !password && /^[a-z0-9.-]+$/.test(hostname) && !hostname.includes('xn--');
};

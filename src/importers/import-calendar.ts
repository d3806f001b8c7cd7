import { join } from 'node:path';
import { checkWorkshop } from '../domain/calendar/check-workshop.ts';
import { workshopSchema, workshopWordsSchema } from '../domain/calendar/workshop.schema.ts';
import { createWorkshops } from '../domain/calendar/workshop.ts';
import { toClockCity } from '../domain/directory/clock-city.ts';
import { Problem } from '../domain/shared/problem.ts';
import type { CalendarResult } from './calendar-entry.ts';
import { chooseEvents } from './choose-events.ts';
import type { DecodedFeed } from './decode-feed.ts';
import type { CalendarSource } from './detect-calendar.ts';
import { splitFileName } from './detect-source.ts';
import { createResourceFile, editResourceFile } from './edit-resource.ts';
import { createVenueFinder } from './find-venue.ts';
import type { Content } from './import-content.ts';
import type { LeftOut } from './import-entry.ts';
import type { Values } from './merge-values.ts';
import { type CalendarPlan, planCalendar, type WorkshopEntry } from './plan-calendar.ts';
import { toWorkshop } from './to-workshop.ts';
import { findIanaZone, toWall } from './wall-time.ts';
import { writeWords } from './workshop-words.ts';
import type { FileToWrite } from './write-files.ts';

/** What is imported, and over what. */
export interface CalendarRequest {
  readonly file: string;
  readonly feed: DecodedFeed;
  readonly source: CalendarSource;
  readonly dataset?: string | undefined;
  readonly date?: string | undefined;
  readonly types?: readonly string[] | undefined;
  readonly topic?: string | undefined;
  readonly past?: boolean | undefined;
  readonly now: Date;
  /** The city's folder, in which the files to write are. */
  readonly folder: string;
  readonly content: Content;
}

/** What an import of events found and would write. Nothing is written here. */
export interface CalendarImport {
  readonly result: CalendarResult;
  readonly plan: CalendarPlan;
  readonly leftOut: readonly LeftOut[];
  readonly refused: readonly Problem[];
  readonly notices: readonly Problem[];
  /** Workshops of the last import that the file no longer has. */
  readonly gone: readonly { readonly record: string; readonly id: string }[];
  readonly files: readonly FileToWrite[];
}

const order =
  'type example topic form organizer place district languages level audience capacity signUp cost childcare accessibility certificate schedule cancelled updated uid web sources formerIds'.split(
    ' ',
  );
const maxEvents = 20_000;

/** Reads a file of events, compares it with the workshops that are there and says what it would write. */
export function importCalendar(request: CalendarRequest): CalendarImport {
  const { file, folder, content, source, now } = request;
  const { city } = content;
  const zone = findIanaZone(city.timeZone);
  if (!zone)
    throw new Problem(`La zona de la ciudad no existe: ${city.timeZone}.`, 'Corrige timeZone en city.json.');
  if (request.topic !== undefined && !content.needs.has(request.topic))
    throw new Problem(`No existe el tema «${request.topic}».`, `Hay: ${[...content.needs].join(', ')}.`);
  const wallNow = toWall(now.getTime(), zone);
  const named = splitFileName(file);
  const dataset = request.dataset ?? named.dataset;
  const date = request.date ?? named.date ?? (source.isDated ? wallNow.slice(0, 10) : undefined);
  if (!date) throw new Problem('No se sabe de qué fecha son los datos', 'Añade --date 2026-10.', { file });
  const ledger = content.ledgers.find((each) => each.dataset === dataset);
  if (ledger && ledger.date > date)
    throw new Problem(
      `Es más antiguo (${date}) que lo último importado de ${dataset} (${ledger.date})`,
      'Importa un fichero más nuevo.',
      { file },
    );
  const result = source.parse(request.feed.text, { file, zone });
  if (result.records > maxEvents)
    throw new Problem(
      `El fichero tiene ${result.records} eventos, y se leen ${maxEvents} como mucho.`,
      'Descarga solo los próximos meses.',
      { file },
    );
  const choice = {
    types: request.types ?? source.types,
    topic: request.topic,
    past: request.past === true,
    today: wallNow.slice(0, 10),
    needs: content.needs,
  };
  const { chosen, leftOut } = chooseEvents(result.events, choice);
  const { districtAreas, barrioAreas } = content;
  const context = {
    file,
    dataset,
    date,
    cityName: city.name,
    districts: city.districts,
    districtAreas,
    barrioAreas,
    findVenue: createVenueFinder(content.resources),
  };
  const kindOf = new Map(content.resources.map(({ id, kind }) => [id, kind]));
  const refused = [...result.refused];
  const notices = [...toEncodingNotice(request), ...result.notices];
  const entries = chosen.flatMap(({ event, topic }): readonly WorkshopEntry[] => {
    const { values, problems } = toWorkshop(event, topic, context);
    if (!values) {
      refused.push(...problems.slice(-1));
      return [];
    }
    notices.push(...event.notices, ...problems);
    const { record, updated } = event;
    const isSensitive =
      content.sensitiveNeeds.has(topic) ||
      content.sensitiveKinds.has(kindOf.get(values.place?.resource ?? '') ?? '');
    return [{ record, values, isSensitive, ...(updated !== undefined && { updated }) }];
  });
  const before = { workshops: content.workshops, ledger, dataset, date, now: wallNow };
  // Planned twice: the ids of the second plan do not count those that were refused.
  const faults = new Map(
    planCalendar(entries, before).workshops.flatMap(({ record, facts, words }) => {
      const fault = checkPlan(facts, words, content, { file, field: `registro ${record}` });
      return fault ? [[record, fault] as const] : [];
    }),
  );
  refused.push(...faults.values());
  const plan = planCalendar(
    entries.filter(({ record }) => !faults.has(record)),
    before,
  );
  const inFile = new Set([
    ...result.events.map(({ record }) => record),
    ...result.leftOut.map(({ record }) => record),
  ]);
  const gone = Object.entries(ledger?.records ?? {}).flatMap(([record, { id }]) =>
    inFile.has(record) ? [] : [{ record, id }],
  );
  return {
    result,
    plan,
    leftOut: [...result.leftOut, ...leftOut],
    refused,
    notices,
    gone,
    files: toFiles(plan, ledger, content, folder),
  };
}

/** The fault of a workshop that would not be valid; the others go on. */
function checkPlan(
  facts: object,
  words: Values,
  { city, workshopTypes }: Content,
  place: Problem['place'],
): Problem | undefined {
  const head = Object.fromEntries(Object.entries(words).filter(([field]) => field !== 'text'));
  const checks = [workshopSchema.safeParse(facts), workshopWordsSchema.safeParse(head)];
  const issues = checks
    .flatMap(({ error }) => error?.issues ?? [])
    .map(({ path, message }) => `${path.join('.')}: ${message}`);
  const [valid] = checks;
  const [workshop] = valid?.success
    ? createWorkshops([{ id: 'x', ...workshopSchema.parse(facts) }], workshopTypes)
    : [];
  const mistakes = workshop ? checkWorkshop(workshop, toClockCity(city)) : [];
  const title = typeof words['title'] === 'string' ? words['title'] : '';
  const [mistake] = mistakes;
  if (mistake)
    return new Problem(
      `«${title}» no se importa. ${mistake.path.join('.')}: ${mistake.message}`,
      mistake.hint,
      place,
    );
  return issues.length > 0
    ? new Problem(`«${title}» no se importa. ${issues.join('; ')}`, 'Corrige el valor en la fuente.', place)
    : undefined;
}

function toFiles(
  { workshops, ledger }: CalendarPlan,
  old: unknown,
  content: Content,
  folder: string,
): readonly FileToWrite[] {
  const known = new Map(content.workshops.map((workshop) => [workshop.id, workshop]));
  const language = content.city.languages[0] ?? 'es';
  const files = workshops.flatMap(({ id, facts, words }): readonly FileToWrite[] => {
    const before = known.get(id);
    const text = before ? editResourceFile(before.text, facts, order) : createResourceFile(facts, order);
    const prose = writeWords(before?.words, words);
    return [
      ...(text === before?.text ? [] : [{ path: join(folder, 'calendar', id, 'workshop.yml'), text }]),
      ...(prose === before?.words
        ? []
        : [{ path: join(folder, 'calendar', id, `${language}.mdx`), text: prose }]),
    ];
  });
  const text = `${JSON.stringify(ledger, null, 2)}\n`;
  const isSame =
    Object.keys(ledger.records).length === 0 ||
    (old !== undefined && `${JSON.stringify(old, null, 2)}\n` === text);
  return isSame ? files : [...files, { path: join(folder, 'imported', `${ledger.dataset}.json`), text }];
}

function toEncodingNotice({ feed, file, source }: CalendarRequest): readonly Problem[] {
  if (feed.encoding === 'UTF-8' || !source.isDated) return [];
  return [
    new Problem(
      `El fichero no está en UTF-8, como debe un calendario: se lee en ${feed.encoding}.`,
      'Comprueba las tildes y las eñes de los títulos.',
      { file },
    ),
  ];
}

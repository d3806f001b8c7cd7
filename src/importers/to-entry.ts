import { Problem } from '../domain/shared/problem.ts';
import { isHostile } from './clean-text.ts';
import { findAppointment } from './find-appointment.ts';
import type { PointCells } from './find-point.ts';
import type { ImportContext, ImportedEntry, ImportedValues, Source } from './import-entry.ts';
import { locatePlace } from './locate-place.ts';
import { parsePhones } from './parse-phones.ts';
import { parseSpokenLanguages } from './spoken-languages.ts';
import { readHours } from './prose-hours.ts';
import { withoutPeople } from './without-people.ts';

/** A record of any source, its columns named alike; cells are clean text, empty if unknown. */
export interface RawPlace {
  readonly record: string;
  readonly name: string;
  readonly short?: string;
  readonly kind: string;
  readonly organization?: string;
  readonly street: string;
  readonly postcode: string;
  readonly detail?: string;
  readonly locality: string;
  readonly district: string;
  readonly districtCode?: string;
  readonly cells: PointCells;
  readonly phones: string;
  readonly email: string;
  readonly web: string;
  readonly hours: string;
  /** Prose on services, in which languages stand. */
  readonly services?: string;
  /** Prose on the place, in which appointments stand. */
  readonly description?: string;
  readonly accessibility: string;
  /** Dataset, date and record of the value's own source, when the file is only a collection of others. */
  readonly source?: Source;
}

/** An entry, if there is one, and what could not be taken. */
interface Result {
  readonly entry?: ImportedEntry;
  readonly problems: readonly Problem[];
}

/** A record as values of a resource, with what could not be taken; no entry if the place cannot be one of the city. */
export function toEntry(raw: RawPlace, context: ImportContext): Result {
  const problems: Problem[] = [];
  const tell = (message: string, hint: string, field?: string): void => {
    const place = {
      file: context.file,
      field: [`registro ${raw.record}`, field].filter(Boolean).join(' · '),
    };
    problems.push(new Problem(message, hint, place));
  };
  const inert = (text: string | undefined, field: string): string => {
    if (!text || !isHostile(text)) return text ?? '';
    tell(
      `El valor lleva código o una fórmula y no se importa: ${text.slice(0, 60)}`,
      'Corrígelo en la fuente.',
      field,
    );
    return '';
  };

  const name = inert(raw.name, 'name');
  if (!name || !raw.record) {
    tell('El registro no tiene nombre o número y no se importa', 'Corrígelo en la fuente.', 'name');
    return { problems };
  }
  const found = locatePlace(raw, context);
  if (found.refused) {
    tell(`${name}: ${found.refused}`, 'Revisa sus coordenadas o su municipio en la fuente.', 'location');
    return { problems };
  }
  if (found.flag) tell(`${name}: ${found.flag}`, 'Comprueba la dirección y el punto del mapa.', 'location');

  const source: Source = raw.source ?? { dataset: context.dataset, date: context.date, record: raw.record };
  const asOf = source.date;
  const prose = inert(withoutPeople(raw.hours), 'hours');
  const { appointment, rest } = findAppointment(prose, inert(raw.description, 'description'));
  const hours = rest && readHours(rest, asOf);
  const phones = parsePhones(
    `${inert(raw.phones, 'phones')} ${appointment ? appointmentPhones(prose) : ''}`,
    asOf,
  );
  const street = inert(raw.street, 'address');
  const detail = inert(raw.detail, 'address.detail');
  const accessibility = [...new Set(raw.accessibility.match(/[0-6]/g)?.map(Number) ?? [])].filter(
    (code) => code !== 3,
  );
  const languages = parseSpokenLanguages(raw.services ?? '');
  const short = inert(raw.short, 'short');
  const organization = inert(raw.organization, 'organization');
  const barrio = found.barrio;
  const values: ImportedValues = {
    name,
    ...(short && short !== name && { short }),
    kind: raw.kind,
    ...(organization && { organization }),
    ...(street && {
      address: {
        street,
        ...(/^\d{5}$/.test(raw.postcode) && { postcode: raw.postcode }),
        ...(detail && { detail }),
      },
    }),
    ...(barrio && { barrio }),
    ...(found.district && { district: found.district }),
    location: found.location,
    ...(phones.length > 0 && { phones: [...phones] }),
    ...(isEmail(raw.email) && { email: raw.email }),
    ...(isLink(raw.web) && { web: raw.web }),
    ...(appointment && { appointment }),
    ...(hours && { hours }),
    ...(rest && !hours && { hoursProse: { text: prose, asOf } }),
    ...(languages.length > 0 && { languages: [...languages] }),
    ...(accessibility.length > 0 && { accessibility }),
  };
  return { entry: { dataset: context.dataset, record: raw.record, source, values }, problems };
}

const isEmail = (text: string): boolean => /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text);
const isLink = (text: string): boolean => /^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text);

/** Numbers in the prose on hours belong to the appointment: marked so that their purpose is read. */
function appointmentPhones(prose: string): string {
  return (prose.match(/(?<!\d)9\d\d[ .]?\d{3}[ .]?\d{3}(?!\d)/g) ?? [])
    .map((number) => `${number} (cita)`)
    .join(' ');
}

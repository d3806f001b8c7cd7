import type { LatLon } from '../domain/map/area.ts';
import { findArea, isInArea } from '../domain/map/point-in-polygon.ts';
import type { ResourceFacts } from '../domain/directory/resource.schema.ts';
import { Problem } from '../domain/shared/problem.ts';
import { isHostile } from './clean-text.ts';
import { findAppointment } from './find-appointment.ts';
import { findDistrict } from './find-district.ts';
import { findPoint, type PointCells } from './find-point.ts';
import type { ImportContext, ImportedEntry, ImportedValues, Source } from './import-entry.ts';
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
  const found = locate(raw, context);
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

interface Located {
  readonly location: ResourceFacts['location'];
  readonly district?: string;
  readonly barrio?: string;
  readonly flag?: string;
  readonly refused?: string;
}

/** Point, district and neighbourhood, held against the city's outline. */
function locate(raw: RawPlace, context: ImportContext): Located {
  const { districtAreas, barrioAreas, districts } = context;
  const stated = findDistrict(districts, raw.district, raw.districtCode);
  const center = getCenter(context);
  const { point, apart, from } = findPoint(raw.cells, center);
  if (raw.locality && !isCity(raw.locality, context)) {
    return { location: { precision: 'none' }, refused: `está en ${raw.locality}, fuera de la ciudad` };
  }
  if (!point) {
    const where = stated ? { district: stated.id } : {};
    return { location: { precision: stated ? 'district' : 'none' }, ...where };
  }
  const area = findArea(districtAreas, point);
  if (!area) return { location: { precision: 'none' }, refused: 'su punto está fuera de la ciudad' };
  const real = districts.find(({ code }) => Number(code) === Number(area.code));
  const barrio = barrioAreas.find((each) => isInArea(each, point))?.name;
  const district = stated ?? real;
  const flags = [
    stated && real && stated.id !== real.id && `dice distrito ${stated.name} y su punto está en ${real.name}`,
    apart !== undefined && `sus dos coordenadas están a ${apart} m una de otra`,
    from === 'repaired' && 'coordenadas reparadas a partir de sus cifras',
  ].filter((flag) => typeof flag === 'string');
  return {
    location: { precision: 'exact', ...point },
    ...(district && { district: district.id }),
    ...(barrio && real?.id === district?.id && { barrio }),
    ...(flags.length > 0 && { flag: flags.join('; ') }),
  };
}

function isCity(locality: string, { cityName }: ImportContext): boolean {
  const fold = (text: string): string => text.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();
  return fold(locality) === fold(cityName);
}

/** The middle of the city, from the boxes of its districts. */
function getCenter({ districtAreas }: ImportContext): LatLon {
  const [west, south, east, north] = [0, 1, 2, 3].map((i) => {
    const sides = districtAreas.map(({ box }) => box[i] ?? 0);
    return i < 2 ? Math.min(...sides) : Math.max(...sides);
  }) as [number, number, number, number];
  return { lat: (south + north) / 2, lon: (west + east) / 2 };
}

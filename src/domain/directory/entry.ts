import type { Resource } from './resource.schema.ts';
import type { Timetable } from './timetable.ts';
import { findOldYear } from '../shared/phone.ts';
import { toTimetable } from './to-timetable.ts';
import { getName, type Place } from './place.ts';

/** How a person gets in: what the source says of the appointment, and how it is asked for. */
export type AppointmentLabel = 'none' | 'optional' | 'required' | 'requiredCall' | 'requiredWeb';

/** What lists, filters, cards and the map know of a place: the same in every language, small enough to send for all. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Codes (addresses, neutral where sensitive) of the needs it serves beyond those of its kind. */
  readonly needs: readonly string[];
  /** Id of its district. */
  readonly district: string | undefined;
  /** Street, barrio and postcode: what "name or street" finds besides the name. */
  readonly street: string;
  readonly phone: string | undefined;
  /** Year of the number, if it is so old that it may have changed. */
  readonly phoneYear?: string | undefined;
  readonly papers: Resource['papers'];
  readonly appointment: AppointmentLabel | undefined;
  /** Codes of the languages spoken, Spanish left out unless it is all that is known. */
  readonly languages: readonly string[];
  readonly timetable: Timetable;
  readonly lat: number | undefined;
  readonly lon: number | undefined;
  readonly precision: Resource['location']['precision'];
}

/** The label of an appointment: whether it is needed and the easiest way to ask for it. */
export function toAppointmentLabel(appointment: Resource['appointment']): AppointmentLabel | undefined {
  if (appointment?.need !== 'required') return appointment?.need;
  if (appointment.by?.includes('phone') || appointment.phone) return 'requiredCall';
  return appointment.by?.includes('web') || appointment.url ? 'requiredWeb' : 'required';
}

/** The entry of a place. */
export function toEntry(place: Place): Entry {
  const { resource, kind } = place;
  const { location } = resource;
  const phone = resource.phones?.find(({ type }) => type !== 'whatsapp');
  return {
    id: resource.id,
    name: getName(place),
    kind: kind.id,
    needs: place.needs.filter(({ need }) => !(need.id in kind.needs)).map(({ need }) => need.code),
    district: place.district?.id,
    street: [resource.address?.street, resource.barrio, resource.address?.postcode]
      .filter(Boolean)
      .join(', '),
    phone: phone?.number,
    phoneYear: phone && findOldYear(phone.asOf),
    papers: resource.papers,
    appointment: toAppointmentLabel(resource.appointment),
    languages: resource.languages?.map(({ code }) => code) ?? [],
    timetable: toTimetable(resource),
    lat: 'lat' in location ? location.lat : undefined,
    lon: 'lon' in location ? location.lon : undefined,
    precision: location.precision,
  };
}

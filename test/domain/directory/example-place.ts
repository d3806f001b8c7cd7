import type { City } from '../../../src/domain/city/city.schema.ts';
import type { CardWords } from '../../../src/domain/directory/card-view.ts';
import type { Entry } from '../../../src/domain/directory/entry.ts';
import type { Kind, Need } from '../../../src/domain/directory/kind.schema.ts';
import type { Place } from '../../../src/domain/directory/place.ts';
import type { Resource } from '../../../src/domain/directory/resource.schema.ts';

/** What hostile people write into a cell of a spreadsheet. */
export const hostile = '</script><img src=x onerror=alert(1)>"><b>&amp;';

/** A need called as its id. */
export function need(id: string, change: Partial<Need> = {}): Need {
  return { id, code: id, pictogram: 'work', color: 'work', order: 1, ...change };
}

/** A kind of place, an office for papers unless said otherwise. */
export function kind(change: Partial<Kind> = {}): Kind {
  return {
    id: 'office',
    pictogram: 'stamp',
    needs: { papers: 3, work: 1 },
    schemaType: 'GovernmentOffice',
    order: 1,
    ...change,
  };
}

/** A resource of which nearly nothing is known. */
export function resource(change: Partial<Resource> = {}): Resource {
  return {
    id: 'oficina-uno',
    name: 'Oficina Uno',
    kind: 'office',
    location: { precision: 'none' },
    sources: [{ dataset: 'lista', date: '2025-10' }],
    ...change,
  };
}

/** The place of such a resource. */
export function place(change: Partial<Resource> = {}, its: Partial<Place> = {}): Place {
  return {
    resource: resource(change),
    kind: kind(),
    needs: [
      { need: need('papers', { color: 'papers' }), weight: 3 },
      { need: need('work'), weight: 1 },
    ],
    color: 'papers',
    sensitive: false,
    ...its,
  };
}

/** An entry of which nearly nothing is known. */
export function entry(change: Partial<Entry> = {}): Entry {
  return {
    id: 'oficina-uno',
    name: 'Oficina Uno',
    kind: 'office',
    needs: [],
    district: undefined,
    street: '',
    phone: undefined,
    papers: undefined,
    appointment: undefined,
    languages: [],
    timetable: {},
    lat: undefined,
    lon: undefined,
    precision: 'none',
    ...change,
  };
}

/** Words of cards in a language, Spanish unless said otherwise. */
export function cardWords(change: Partial<CardWords> = {}): CardWords {
  return {
    language: 'es',
    kinds: {
      office: { title: 'Oficina', color: 'papers', needs: { papers: 3, work: 1 } },
      library: { title: 'Biblioteca', color: 'computer', needs: { computer: 3 } },
    },
    districts: { usera: 'Usera', centro: 'Centro' },
    papers: { none: 'No piden papeles', nie: 'NIE', asks: 'Piden: {{paper}}' },
    appointment: { required: 'Con cita', unknown: 'Llama antes' },
    signs: 'Lengua de signos',
    oldPhone: 'Número de {{year}}: puede haber cambiado.',
    ...change,
  };
}

/** An invented city with two districts. */
export const exampleCity: City = {
  name: 'Ciudad',
  names: { ar: 'مدينة' },
  url: 'https://ciudad.invalid',
  timeZone: 'Europe/Madrid',
  region: 'Región',
  languages: ['es', 'ar', 'zh'],
  districts: [
    { id: 'usera', name: 'Usera', code: '12' },
    { id: 'centro', name: 'Centro', code: '01' },
  ],
  map: { center: [40, -3], zoom: 11, bounds: [39, -4, 41, -3] },
  holidays: { '2026': { days: ['2026-01-01', '2026-05-15'], source: 'boletín' } },
  contacts: {
    information: [{ number: '010', asOf: '2025' }],
    immigration: [],
    emergencies: '112',
    violence: '016',
  },
  features: { map: true, search: true },
  attribution: [{ name: 'Datos de la ciudad', licence: 'CC BY 4.0', what: 'Lugares' }],
};

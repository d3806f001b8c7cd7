import type { EventContext } from '../../../src/domain/calendar/to-event-text.ts';
import type { Feed } from '../../../src/domain/calendar/to-icalendar.ts';

/** A feed of an invented city. */
export const exampleFeed: Feed = {
  name: 'Talleres',
  language: 'es',
  url: 'https://ciudad.example/es/calendar/',
  source: 'https://ciudad.example/es/calendar/all.ics',
  timeZone: 'Europe/Madrid',
};

/** What its workshops share. */
export const exampleContext: EventContext = {
  language: 'es',
  sourceLanguage: 'es',
  city: {
    name: 'Ciudad',
    timeZone: 'Europe/Madrid',
    holidays: { '2026': ['2026-01-01', '2026-10-12', '2026-11-09', '2026-12-25'] },
  },
  host: 'ciudad.example',
  resources: new Map(),
  words: {
    example: 'EJEMPLO',
    cancelled: 'ANULADO',
    moved: 'CAMBIA',
    reason: (reason) => `motivo: ${reason}`,
  },
};

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { OpenState } from '../../../src/domain/directory/open-state.ts';
import { toStateText, type StateWords } from '../../../src/domain/directory/state-text.ts';

const read = (language: string) =>
  (JSON.parse(readFileSync(`content/common/i18n/${language}.json`, 'utf8')) as { state: StateWords }).state;

/** What a badge says on Monday 15 June 2026 at ten. */
const say = (state: OpenState, { verified = false, language = 'es' } = {}) =>
  toStateText(state, { words: read(language), language, localTime: '2026-06-15T10:00', verified });
const opens = (at: string, appointment = false) => ({ at, appointment });

const open: OpenState = { type: 'open', until: '2026-06-15T14:00', appointment: false };

describe('the badge says in Spanish', () => {
  const cases: readonly (readonly [string, OpenState])[] = [
    ['abierto hasta las 14:00', open],
    ['solo con cita hasta las 9:30', { type: 'open', until: '2026-06-16T09:30', appointment: true }],
    ['abierto', { type: 'open', appointment: false }],
    ['abierto', { type: 'open', until: '2026-06-17T00:00', appointment: false }],
    ['cerrado', { type: 'closed', reason: 'hours' }],
    ['abre hoy a las 16:00', { type: 'closed', reason: 'hours', opens: opens('2026-06-15T16:00') }],
    ['abre mañana a las 9:00', { type: 'closed', reason: 'hours', opens: opens('2026-06-16T09:00') }],
    ['abre el jueves a las 9:00', { type: 'closed', reason: 'hours', opens: opens('2026-06-18T09:00') }],
    [
      'abre el martes, 1 de septiembre a las 9:00',
      { type: 'closed', reason: 'exception', opens: opens('2026-09-01T09:00') },
    ],
    [
      'abre el lunes, 22 de junio a las 9:00',
      { type: 'closed', reason: 'hours', opens: opens('2026-06-22T09:00') },
    ],
    [
      'festivo, cerrado · abre mañana a las 9:00, con cita',
      { type: 'closed', reason: 'holiday', opens: opens('2026-06-16T09:00', true) },
    ],
    ['cerrado por un tiempo', { type: 'closed', reason: 'closure' }],
  ];

  test.each(cases)('"%s" where somebody verified the timetable', (text, state) => {
    expect(say(state, { verified: true })).toBe(text);
  });

  test.each(cases)('"Según horario: %s" where nobody did', (text, state) => {
    expect(say(state)).toBe(`Según horario: ${text}`);
  });

  test.each([
    ['cerrado para siempre', { type: 'gone', on: '2025-01-01' }],
    ['horario sin datos: llama antes', { type: 'unknown', reason: 'no-hours' }],
    ['lee el horario antes de ir', { type: 'unknown', reason: 'prose' }],
    ['hoy puede ser festivo: llama antes', { type: 'unknown', reason: 'holidays-not-published', usual: [] }],
    ['hoy es festivo: llama antes', { type: 'unknown', reason: 'holiday-unknown', usual: [] }],
  ] as const)('"%s", verified or not', (text, state) => {
    expect([say(state), say(state, { verified: true })]).toEqual([text, text]);
  });
});

describe.each(['en', 'fr', 'ar', 'zh', 'uk'])('the badge in %s', (language) => {
  test('says the hour in digits the visitor reads on a clock, with no word left to fill in', () => {
    const later: OpenState = { type: 'closed', reason: 'hours', opens: opens('2026-06-18T09:00', true) };
    expect(say(open, { language })).toContain('14:00');
    expect(say(later, { language })).toContain('9:00');
    expect(say(open, { language }) + say(later, { language })).not.toMatch(/[{}]|undefined/);
  });
});

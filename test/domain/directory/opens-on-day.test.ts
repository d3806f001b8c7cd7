import { expect, test } from 'vitest';
import { opensOnDay } from '../../../src/domain/directory/opens-on-day.ts';
import type { Hours } from '../../../src/domain/directory/hours.schema.ts';

const hours: Hours = {
  asOf: '2026',
  weekly: [{ days: ['mo'], from: '09:00', to: '14:00' }],
  seasons: [{ from: '07-01', to: '08-31', weekly: [{ days: ['sa'], from: '10:00', to: '13:00' }] }],
  holidays: 'closed',
};

test('a place opens on a day if it does so in any season', () => {
  expect([opensOnDay(hours, 'mo'), opensOnDay(hours, 'sa'), opensOnDay(hours, 'su')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(opensOnDay(undefined, 'mo')).toBe(false);
});

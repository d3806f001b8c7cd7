import { expect, test } from 'vitest';
import { getZone, toZonedText } from '../../../src/domain/calendar/zone.ts';
import { toLocalTime } from '../../../src/domain/directory/local-time.ts';
import { createRandom } from '../directory/random.ts';

const zone = getZone('Europe/Madrid');
const at = (wall: string) => new Date(zone.toInstant(wall)).toISOString();

test('a wall time is an hour or two ahead of UTC in winter and summer', () => {
  expect(at('2026-01-15T10:00')).toBe('2026-01-15T09:00:00.000Z');
  expect(at('2026-07-15T10:00')).toBe('2026-07-15T08:00:00.000Z');
});

test('an hour that comes twice is the first, one that is left out is read by the clock before', () => {
  expect(at('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
  expect(at('2026-10-25T03:00')).toBe('2026-10-25T02:00:00.000Z');
  expect(at('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z');
});

test('the clocks show most times once, one hour twice and one never', () => {
  expect(zone.countShown('2026-10-25T01:59')).toBe(1);
  expect(zone.countShown('2026-10-25T02:00')).toBe(2);
  expect(zone.countShown('2026-10-25T03:00')).toBe(1);
  expect(zone.countShown('2026-03-29T02:00')).toBe(0);
  expect(zone.countShown('2026-03-29T03:00')).toBe(1);
  expect(zone.countShown('2026-03-29')).toBe(1);
});

test.each(['Europe/Madrid', 'Atlantic/Canary', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'])(
  'what the clocks of %s show at an instant leads back to it',
  (name) => {
    const random = createRandom(7);
    const there = getZone(name);
    for (let each = 0; each < 300; each++) {
      const instant = Math.floor(random() * 40 * 365 * 1440) * 6e4 + Date.UTC(2012, 0, 1);
      const wall = toZonedText(instant, there).slice(0, 16);
      expect(Date.parse(toZonedText(instant, there))).toBe(instant);
      // The directory's clock was made apart from this one.
      if (there.countShown(wall) === 1) {
        expect(wall).toBe(toLocalTime(new Date(instant), name));
        expect(there.toInstant(wall)).toBe(instant);
      }
    }
  },
);

test('a zone that nobody knows is an error, not another zone', () => {
  expect(() => getZone('Europe/Nowhere')).toThrow(RangeError);
});

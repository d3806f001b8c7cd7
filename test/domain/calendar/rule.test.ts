import { expect, test } from 'vitest';
import { findStarts } from '../../../src/domain/calendar/find-starts.ts';
import { maxSessions, parseRule } from '../../../src/domain/calendar/rule.ts';

test.each([
  'FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=2026-12-02',
  'FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=MO;COUNT=8',
  'FREQ=MONTHLY;BYDAY=-1SU;COUNT=6',
  'FREQ=MONTHLY;BYDAY=1MO,3MO;COUNT=6',
  'FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20271231',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=3',
  'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=20',
  'COUNT=3;FREQ=DAILY',
])('a rule that can be read: %s', (text) => {
  expect(parseRule(text)).toHaveProperty('rule');
});

test.each([
  ['FREQ=SECONDLY;COUNT=3', 'too-often', 'SECONDLY'],
  ['FREQ=MINUTELY;COUNT=3', 'too-often', 'MINUTELY'],
  ['FREQ=HOURLY;UNTIL=2026-12-02', 'too-often', 'HOURLY'],
  ['FREQ=WEEKLY', 'endless', 'WEEKLY'],
  ['FREQ=WEEKLY;BYDAY=MO', 'endless', 'WEEKLY'],
  ['FREQ=WEEKLY;COUNT=3;UNTIL=2026-12-02', 'two-ends', 'COUNT=3'],
  ['FREQ=WEEKLY;UNTIL=2026-02-30', 'until', '2026-02-30'],
  ['FREQ=WEEKLY;UNTIL=20261202T225959Z', 'until', '20261202T225959Z'],
  ['FREQ=WEEKLY;UNTIL=mañana', 'until', 'mañana'],
  ['WEEKLY;COUNT=3', 'unreadable', 'WEEKLY'],
  ['FREQ=WEEKLY;FREQ=DAILY;COUNT=3', 'unreadable', 'FREQ=DAILY'],
  ['FREQ=WEEKLY;;COUNT=3', 'unreadable', ''],
  ['FREQ=weekly;COUNT=3', 'part', 'FREQ=weekly'],
  ['FREQ=WEEKLY;BYDAY=LU;COUNT=3', 'part', 'BYDAY=LU'],
  ['FREQ=WEEKLY;BYHOUR=10;COUNT=3', 'part', 'BYHOUR=10'],
  ['FREQ=DAILY;BYSECOND=1;COUNT=3', 'part', 'BYSECOND=1'],
  ['FREQ=YEARLY;BYWEEKNO=20;COUNT=3', 'part', 'BYWEEKNO=20'],
  ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1;COUNT=3', 'part', 'BYSETPOS=-1'],
  ['FREQ=WEEKLY;INTERVAL=0;COUNT=3', 'part', 'INTERVAL=0'],
  ['FREQ=WEEKLY;COUNT=0', 'part', 'COUNT=0'],
  ['FREQ=MONTHLY;BYMONTHDAY=32;COUNT=3', 'part', 'BYMONTHDAY=32'],
  ['FREQ=WEEKLY;BYDAY=1MO;COUNT=3', 'combination', 'BYDAY=1MO'],
  ['FREQ=WEEKLY;BYMONTHDAY=3;COUNT=3', 'combination', 'BYMONTHDAY=3'],
  ['FREQ=YEARLY;BYDAY=MO;COUNT=3', 'combination', 'BYDAY=MO'],
  ['FREQ=YEARLY;BYMONTHDAY=3;COUNT=3', 'combination', 'BYMONTHDAY=3'],
  ['FREQ=DAILY;INTERVAL=7;BYDAY=MO;COUNT=3', 'combination', 'INTERVAL=7'],
  ['FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=13;COUNT=3', 'combination', 'BYMONTHDAY=13'],
  ['FREQ=MONTHLY;BYMONTH=2,3;COUNT=3', 'combination', 'BYMONTH=2,3'],
  ['FREQ=MONTHLY;BYDAY=TU,3TU;COUNT=3', 'combination', 'BYDAY=TU,3TU'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1;COUNT=3', 'combination', 'BYMONTHDAY=-1'],
  ['FREQ=YEARLY;BYMONTH=6,7;COUNT=3', 'combination', 'BYMONTH=6,7'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3', 'combination', 'BYMONTHDAY=30'],
])('a rule that is refused: %s', (text, type, value) => {
  expect(parseRule(text)).toEqual({ mistake: { type, value } });
});

test('no rule that is read keeps the build waiting: what never comes ends, what comes for ever is cut', () => {
  const never = [
    'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=30;COUNT=3',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6;COUNT=3',
  ];
  for (const rule of never) expect(findStarts({ start: '2023-02-10T10:00', rule }).length).toBeLessThan(3);
  const always = [
    'FREQ=DAILY;UNTIL=9999-12-31',
    'FREQ=WEEKLY;BYDAY=MO,TU;UNTIL=9999-12-31',
    'FREQ=DAILY;COUNT=9999',
  ];
  for (const rule of always)
    expect(findStarts({ start: '2026-02-10T10:00', rule }).length).toBe(maxSessions + 1);
  expect(findStarts({ start: '2026-02-10T10:00', rule: 'FREQ=YEARLY;UNTIL=9999-12-31' })).toHaveLength(21);
});

import { describe, expect, test } from 'vitest';
import { findOpenState } from '../../../src/domain/directory/open-state.ts';
import type { Timetable } from '../../../src/domain/directory/timetable.ts';
import { allDays, madrid, office, spans, weekly, workDays } from './clock-city-madrid.ts';

const at = (instant: string, timetable: Timetable) => findOpenState(timetable, madrid, new Date(instant));
const usual = { hours: office() };
const opens = (time: string) => ({ opens: { at: time, appointment: false } });

describe('a usual week', () => {
  test('an office is open from the minute it opens until the minute it closes', () => {
    expect(at('2026-06-10T08:59:59+02:00', usual)).toEqual({
      type: 'closed',
      reason: 'hours',
      ...opens('2026-06-10T09:00'),
    });
    const open = { type: 'open', appointment: false, until: '2026-06-10T14:00' };
    expect(at('2026-06-10T09:00:00+02:00', usual)).toEqual(open);
    expect(at('2026-06-10T13:59:59+02:00', usual)).toEqual(open);
    expect(at('2026-06-10T14:00:00+02:00', usual)).toMatchObject(opens('2026-06-11T09:00'));
  });

  test('on Friday afternoon it opens on Monday', () => {
    expect(at('2026-06-12T17:00:00+02:00', usual)).toMatchObject(opens('2026-06-15T09:00'));
  });

  test('the city decides what time it is, not the place of the person who asks', () => {
    expect(at('2026-06-10T00:30:00-08:00', usual).type).toBe('open');
    const canary = { ...madrid, timeZone: 'Atlantic/Canary' };
    expect(findOpenState(usual, canary, new Date('2026-06-10T13:30:00Z'))).toMatchObject({ type: 'closed' });
    expect(findOpenState(usual, canary, new Date('2026-06-10T12:30:00Z'))).toMatchObject({ type: 'open' });
  });

  test('a lunch break closes it, and two spans that touch are one', () => {
    const lunch = {
      hours: office({ weekly: weekly(workDays, '09:00-14:00', '16:00-18:00', '18:00-20:00') }),
    };
    expect(at('2026-06-10T15:00:00+02:00', lunch)).toMatchObject(opens('2026-06-10T16:00'));
    expect(at('2026-06-10T17:00:00+02:00', lunch)).toMatchObject({ type: 'open', until: '2026-06-10T20:00' });
  });

  test('24:00 is midnight, and a place that opens at midnight is open without a break', () => {
    const late = { hours: office({ weekly: weekly(workDays, '20:00-24:00') }) };
    expect(at('2026-06-10T23:59:00+02:00', late)).toMatchObject({ type: 'open', until: '2026-06-11T00:00' });
    expect(at('2026-06-11T00:00:00+02:00', late)).toMatchObject({ type: 'closed' });
    const always = { hours: office({ weekly: weekly(allDays, '00:00-24:00'), holidays: 'open' }) };
    expect(at('2026-06-10T23:59:00+02:00', always)).toEqual({ type: 'open', appointment: false });
  });

  test('a span that ends at or before it starts ends the next day', () => {
    const night = { hours: office({ weekly: weekly(['fr'], '22:00-06:00') }) };
    expect(at('2026-06-13T05:59:00+02:00', night)).toMatchObject({ type: 'open', until: '2026-06-13T06:00' });
    expect(at('2026-06-12T05:59:00+02:00', night)).toMatchObject(opens('2026-06-12T22:00'));
  });

  test('empty weekly hours are closed, and nothing opens', () => {
    expect(at('2026-06-10T10:00:00+02:00', { hours: office({ weekly: [] }) })).toEqual({
      type: 'closed',
      reason: 'hours',
    });
  });
});

describe('by appointment', () => {
  const hours = office({
    weekly: [
      ...weekly(['we'], '09:00-14:00'),
      { days: ['we'], from: '13:00', to: '18:00', appointment: true },
    ],
  });

  test('when both are possible no appointment is needed, and the change to "only by appointment" is told', () => {
    const open = { type: 'open', appointment: false, until: '2026-06-10T14:00' };
    expect(at('2026-06-10T13:30:00+02:00', { hours })).toEqual(open);
    const appointment = { type: 'open', appointment: true, until: '2026-06-10T18:00' };
    expect(at('2026-06-10T14:00:00+02:00', { hours })).toEqual(appointment);
  });

  test('an opening says whether it is by appointment', () => {
    const only = office({ weekly: [{ days: ['we'], from: '16:00', to: '18:00', appointment: true }] });
    expect(at('2026-06-10T10:00:00+02:00', { hours: only })).toMatchObject({
      opens: { at: '2026-06-10T16:00', appointment: true },
    });
  });
});

describe('holidays', () => {
  test.each([
    ['San Isidro', '2026-05-15', '2026-05-18T09:00'],
    ['la Almudena', '2026-11-09', '2026-11-10T09:00'],
    ['the Thursday and Friday before Easter', '2026-04-02', '2026-04-06T09:00'],
    ['Christmas', '2026-12-25', '2026-12-28T09:00'],
  ])('on %s an office that closes on holidays is closed', (_, date, next) => {
    expect(at(`${date}T10:00:00Z`, usual)).toEqual({ type: 'closed', reason: 'holiday', ...opens(next) });
  });

  test('a place that opens on holidays is open on San Isidro', () => {
    expect(at('2026-05-15T10:00:00+02:00', { hours: office({ holidays: 'open' }) })).toMatchObject({
      type: 'open',
    });
  });

  test('if nobody knows what happens on holidays, San Isidro is unknown from midnight to midnight', () => {
    const hours = office({ holidays: 'unknown' });
    const unknown = { type: 'unknown', reason: 'holiday-unknown', usual: spans('09:00-14:00') };
    for (const time of ['00:00', '10:00', '23:59']) {
      expect(at(`2026-05-15T${time}:00+02:00`, { hours })).toEqual({
        ...unknown,
        ...opens('2026-05-18T09:00'),
      });
    }
  });

  test('the evening before, the next sure opening is told, and that San Isidro is perhaps one too', () => {
    expect(at('2026-05-14T20:00:00+02:00', { hours: office({ holidays: 'unknown' }) })).toEqual({
      type: 'closed',
      reason: 'hours',
      perhaps: { date: '2026-05-15', reason: 'holiday-unknown', usual: spans('09:00-14:00') },
      ...opens('2026-05-18T09:00'),
    });
  });

  test('a holiday on a day on which it never opens is simply closed', () => {
    expect(at('2026-08-15T10:00:00+02:00', { hours: office({ holidays: 'unknown' }) })).toMatchObject({
      type: 'closed',
      ...opens('2026-08-17T09:00'),
    });
  });
});

describe('a year whose holidays are not published', () => {
  test('on 31 December the next sure opening comes after the days that may be holidays', () => {
    expect(at('2026-12-31T20:00:00+01:00', usual)).toEqual({
      type: 'closed',
      reason: 'hours',
      perhaps: { date: '2027-01-01', reason: 'holidays-not-published', usual: spans('09:00-14:00') },
      ...opens('2027-01-04T09:00'),
    });
  });

  test('1 January 2027 was always a holiday: nobody can say', () => {
    expect(at('2027-01-01T10:00:00+01:00', usual)).toEqual({
      type: 'unknown',
      reason: 'holidays-not-published',
      usual: spans('09:00-14:00'),
      ...opens('2027-01-04T09:00'),
    });
  });

  test('a day that never was a holiday is answered as usual', () => {
    expect(at('2027-01-05T10:00:00+01:00', usual)).toMatchObject({ type: 'open' });
    expect(at('2027-06-15T10:00:00+02:00', usual)).toMatchObject({ type: 'open' });
  });

  test('a place that opens on holidays does not care', () => {
    const hours = office({ holidays: 'open' });
    expect(at('2027-01-01T10:00:00+01:00', { hours })).toMatchObject({
      type: 'open',
      until: '2027-01-01T14:00',
    });
  });

  test('a night that began on a sure day stays open in the first hours of one that may be a holiday', () => {
    const hours = office({ weekly: weekly(allDays, '20:00-02:00') });
    expect(at('2027-01-01T01:00:00+01:00', { hours })).toMatchObject({
      type: 'open',
      until: '2027-01-01T02:00',
    });
    expect(at('2027-01-02T01:00:00+01:00', { hours })).toMatchObject({ type: 'unknown' });
    expect(at('2027-01-02T02:00:00+01:00', { hours })).toMatchObject({ type: 'closed' });
  });
});

describe('seasons and exceptions', () => {
  const summer = { from: '07-01', to: '08-31', weekly: weekly(workDays, '08:30-13:00') };

  test('on a Friday of August the hours of August apply', () => {
    const hours = office({ seasons: [summer] });
    expect(at('2026-08-14T13:30:00+02:00', { hours })).toMatchObject(opens('2026-08-17T08:30'));
    expect(at('2026-08-31T12:59:00+02:00', { hours })).toMatchObject({ until: '2026-08-31T13:00' });
    expect(at('2026-09-01T13:30:00+02:00', { hours })).toMatchObject({ until: '2026-09-01T14:00' });
  });

  test('a closed August opens in September', () => {
    const hours = office({ seasons: [{ from: '08-01', to: '08-31', weekly: [] }] });
    expect(at('2026-08-14T10:00:00+02:00', { hours })).toEqual({
      type: 'closed',
      reason: 'hours',
      ...opens('2026-09-01T09:00'),
    });
  });

  test('of two seasons that fit, the first in the list applies', () => {
    const august = { from: '08-01', to: '08-31', weekly: weekly(workDays, '10:00-11:00') };
    const when = '2026-08-14T12:00:00+02:00';
    expect(at(when, { hours: office({ seasons: [august, summer] }) }).type).toBe('closed');
    expect(at(when, { hours: office({ seasons: [summer, august] }) }).type).toBe('open');
  });

  test('a season may pass from one year to the next', () => {
    const hours = office({
      seasons: [{ from: '12-20', to: '01-10', weekly: weekly(allDays, '10:00-12:00') }],
    });
    expect(at('2026-12-27T11:00:00+01:00', { hours })).toMatchObject({
      type: 'open',
      until: '2026-12-27T12:00',
    });
    expect(at('2026-01-10T11:00:00+01:00', { hours })).toMatchObject({ type: 'open' });
    expect(at('2026-01-11T11:00:00+01:00', { hours })).toMatchObject(opens('2026-01-12T09:00'));
  });

  test('a season with full dates applies in its year only', () => {
    const hours = office({ seasons: [{ from: '2026-07-01', to: '2026-08-31', weekly: [] }] });
    expect(at('2026-07-01T10:00:00+02:00', { hours }).type).toBe('closed');
    expect(at('2027-07-01T10:00:00+02:00', { hours }).type).toBe('open');
  });

  test('an exception beats a holiday: this San Isidro it opens', () => {
    const hours = office({ exceptions: [{ date: '2026-05-15', intervals: spans('10:00-12:00') }] });
    expect(at('2026-05-15T11:00:00+02:00', { hours })).toMatchObject({
      type: 'open',
      until: '2026-05-15T12:00',
    });
    expect(at('2026-05-15T13:00:00+02:00', { hours })).toMatchObject({ type: 'closed', reason: 'hours' });
  });

  test('every 24 December it closes', () => {
    const hours = office({ exceptions: [{ date: '12-24', intervals: [] }] });
    expect(at('2026-12-24T10:00:00+01:00', { hours })).toEqual({
      type: 'closed',
      reason: 'exception',
      ...opens('2026-12-28T09:00'),
    });
    expect(at('2027-12-24T10:00:00+01:00', { hours })).toMatchObject({ type: 'closed', reason: 'exception' });
  });
});

describe('closures, moves and stops', () => {
  test('a closure beats an exception, and names where to go', () => {
    const closure = { from: '2026-06-08', to: '2026-06-12', reason: 'moved', goTo: 'otra-oficina' } as const;
    const hours = office({ exceptions: [{ date: '2026-06-10', intervals: spans('09:00-14:00') }] });
    expect(at('2026-06-10T10:00:00+02:00', { hours, closures: [closure] })).toEqual({
      type: 'closed',
      reason: 'closure',
      closure,
      goTo: 'otra-oficina',
      ...opens('2026-06-15T09:00'),
    });
  });

  test('a closure until further notice has no next opening, even without hours', () => {
    const closures = [{ from: '2026-06-08', reason: 'works' } as const];
    const closed = { type: 'closed', reason: 'closure', closure: closures[0] };
    expect(at('2026-06-10T10:00:00+02:00', { hours: office(), closures })).toEqual(closed);
    expect(at('2026-06-10T10:00:00+02:00', { closures })).toEqual(closed);
    expect(at('2026-06-07T10:00:00+02:00', { closures })).toEqual({ type: 'unknown', reason: 'no-hours' });
  });

  test('a place closed for good is gone from that day on, and its last night ends at midnight', () => {
    const night = office({ weekly: weekly(allDays, '20:00-02:00') });
    const timetable = { hours: night, closed: { on: '2026-06-10', goTo: 'otra' } };
    expect(at('2026-06-09T23:00:00+02:00', timetable)).toMatchObject({
      type: 'open',
      until: '2026-06-10T00:00',
    });
    expect(at('2026-06-10T00:00:00+02:00', timetable)).toEqual({
      type: 'gone',
      on: '2026-06-10',
      goTo: 'otra',
    });
    expect(at('2026-06-09T03:00:00+02:00', timetable)).toMatchObject(opens('2026-06-09T20:00'));
  });

  test('a resource that moves is open at its stops, and says at which', () => {
    const stops = [
      { date: '2026-06-10', from: '10:00', to: '12:00' },
      { date: '2026-06-17', from: '16:00', to: '18:00' },
    ];
    expect(at('2026-06-10T11:00:00+02:00', { stops })).toEqual({
      type: 'open',
      appointment: false,
      stop: 0,
      until: '2026-06-10T12:00',
    });
    expect(at('2026-06-12T11:00:00+02:00', { stops })).toEqual({
      type: 'closed',
      reason: 'hours',
      opens: { at: '2026-06-17T16:00', appointment: false, stop: 1 },
    });
    expect(at('2026-06-18T11:00:00+02:00', { stops })).toEqual({ type: 'unknown', reason: 'no-hours' });
  });

  test('to go from one stop to the next is a change, even without a minute between them', () => {
    const stops = [
      { date: '2026-06-10', from: '10:00', to: '12:00' },
      { date: '2026-06-10', from: '12:00', to: '14:00' },
    ];
    expect(at('2026-06-10T11:00:00+02:00', { stops })).toMatchObject({ stop: 0, until: '2026-06-10T12:00' });
    expect(at('2026-06-10T12:00:00+02:00', { stops })).toMatchObject({ stop: 1, until: '2026-06-10T14:00' });
  });
});

describe('nothing to compute from', () => {
  test('no hours and hours in prose are unknown, each for its reason', () => {
    expect(at('2026-06-10T10:00:00+02:00', {})).toEqual({ type: 'unknown', reason: 'no-hours' });
    expect(at('2026-06-10T10:00:00+02:00', { prose: true })).toEqual({ type: 'unknown', reason: 'prose' });
  });
});

describe('the two changes of the hour', () => {
  const night = { hours: office({ weekly: weekly(['sa'], '22:00-02:30') }) };
  const morning = { hours: office({ weekly: weekly(['su'], '02:30-05:00') }) };

  test('on 29 March 2026 there is no 02:30: what ends or starts then does so at 03:00', () => {
    expect(at('2026-03-29T01:59:00+01:00', night)).toMatchObject({ type: 'open', until: '2026-03-29T03:00' });
    expect(at('2026-03-29T03:00:00+02:00', night)).toMatchObject({ type: 'closed' });
    expect(at('2026-03-29T01:59:00+01:00', morning)).toMatchObject(opens('2026-03-29T03:00'));
    expect(at('2026-03-29T03:00:00+02:00', morning)).toMatchObject({
      type: 'open',
      until: '2026-03-29T05:00',
    });
  });

  test('a pause or a span that lies inside the hour left out never happens', () => {
    const pause = { hours: office({ weekly: weekly(allDays, '20:00-02:10', '02:20-07:00') }) };
    expect(at('2026-03-29T01:00:00+01:00', pause)).toMatchObject({ until: '2026-03-29T07:00' });
    const inside = { hours: office({ weekly: weekly(['su'], '02:10-02:40', '10:00-12:00') }) };
    expect(at('2026-03-29T01:00:00+01:00', inside)).toMatchObject(opens('2026-03-29T10:00'));
  });

  test('on 25 October 2026 02:30 comes twice: the first one counts', () => {
    expect(at('2026-10-25T02:29:00+02:00', night)).toMatchObject({ type: 'open', until: '2026-10-25T02:30' });
    expect(at('2026-10-25T02:31:00+02:00', night)).toMatchObject({ type: 'closed' });
    expect(at('2026-10-25T02:15:00+01:00', night)).toMatchObject({ type: 'closed' });
    expect(at('2026-10-25T02:15:00+02:00', morning)).toMatchObject(opens('2026-10-25T02:30'));
    expect(at('2026-10-25T02:15:00+01:00', morning)).toMatchObject({
      type: 'open',
      until: '2026-10-25T05:00',
    });
  });

  test('the Monday after, an office opens at nine by the clock on the wall', () => {
    expect(at('2026-03-30T07:00:00Z', usual).type).toBe('open');
    expect(at('2026-03-27T07:59:00Z', usual).type).toBe('closed');
    expect(at('2026-10-26T08:00:00Z', usual).type).toBe('open');
    expect(at('2026-10-26T07:59:00Z', usual).type).toBe('closed');
  });
});

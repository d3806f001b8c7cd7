import { describe, expect, test } from 'vitest';
import { findSessions } from '../../src/domain/calendar/find-sessions.ts';
import { createWorkshops } from '../../src/domain/calendar/workshop.ts';
import { toClockCity } from '../../src/domain/directory/clock-city.ts';
import { content, source } from './real-content.ts';

const types = content.workshopTypes.map(({ id, data }) => ({ ...data, id }));
const workshops = createWorkshops(
  content.workshops.map(({ id, data }) => ({ ...data, id })),
  types,
);
const examples = workshops.filter(({ example }) => example);
const clock = toClockCity(content.city);
const sessions = examples.flatMap((workshop) =>
  findSessions(workshop, clock).map((session) => ({ ...session, form: workshop.form })),
);
const months = ['2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04', '2027-05', '2027-06'];
const wordsOf = (id: string, language: string) =>
  content.workshopTypeWords.find((words) => words.id === id && words.language === language);

describe('kinds of workshop', () => {
  test('are the 25 that the offices give, at least', () => {
    expect(types.length).toBeGreaterThanOrEqual(25);
  });

  test.each(content.city.languages)('all have words in «%s», with a list of what is done', (language) => {
    const without = types.filter(({ id }) => !wordsOf(id, language)?.nodes.some(({ type }) => type === 'list'));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('bring the same number of things in every language', () => {
    const uneven = content.workshopTypeWords.filter(
      ({ id, data }) => data.bring?.length !== wordsOf(id, source)?.data.bring?.length,
    );
    expect(uneven.map(({ file }) => file)).toEqual([]);
  });

  test('about a situation of a person are sensitive, have a neutral address and a warning', () => {
    const delicate = types.filter(({ id }) => /asilo|arraigo/i.test(wordsOf(id, source)?.data.title ?? ''));
    expect(delicate.length).toBeGreaterThan(1);
    const bare = delicate.filter(
      ({ id, sensitive }) =>
        !sensitive || !/^taller-\d+$/.test(id) || !wordsOf(id, source)?.nodes.some(({ name }) => name === 'Careful'),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('about asylum say «a lawyer first» in their summary, and wait for a lawyer before they are published', () => {
    const asylum = types.filter(({ id }) => /asilo/i.test(wordsOf(id, source)?.data.title ?? ''));
    expect(asylum.map(({ needsLawyer }) => needsLawyer)).toEqual([true]);
    expect(asylum.map(({ id }) => wordsOf(id, source)?.data.summary)).toEqual([expect.stringMatching(/^Primero, un abogado/)]);
  });
});

test('no address of a workshop or of its kind says a situation', () => {
  const telling = /violen|maltrat|mujer|women|expuls|irregular|sin-papeles|asilo|arraigo|trata/;
  expect([...types, ...workshops].filter(({ id }) => telling.test(id)).map(({ id }) => id)).toEqual([]);
});

describe('the example programme', () => {
  test('is marked: a workshop without a source is an example', () => {
    expect(workshops.length).toBeGreaterThan(0);
    expect(workshops.filter(({ example, sources }) => !example && !sources).map(({ id }) => id)).toEqual([]);
  });

  test('has no phone, address or link of its own: those of the places are checked there', () => {
    const own = examples.filter(
      ({ signUp = { need: 'none' }, place, web }) =>
        [signUp.phone, signUp.whatsapp, signUp.email, signUp.url, web, place?.online, place?.name, place?.address].some(Boolean),
    );
    expect(own.map(({ id }) => id)).toEqual([]);
  });

  test('asks to sign up only in a way that who gives it has', () => {
    const wrong = examples.filter(({ organizer, signUp }) => {
      const phones = content.resources.find(({ id }) => id === organizer)?.data.phones ?? [];
      const by = signUp?.by ?? [];
      return (
        (by.includes('phone') && phones.length === 0) ||
        (by.includes('whatsapp') && !phones.some(({ type }) => type === 'whatsapp'))
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test.each(months)('has about nine sessions in %s, besides the long courses', (month) => {
    const count = sessions.filter(({ form, wall }) => form !== 'course' && wall.start.startsWith(month)).length;
    expect(count).toBeGreaterThanOrEqual(8);
    expect(count).toBeLessThanOrEqual(11);
  });

  test('has nothing outside those months', () => {
    expect(sessions.filter(({ wall }) => !months.includes(wall.start.slice(0, 7))).map(({ workshop }) => workshop)).toEqual([]);
  });

  test('shows what happens to workshops: moved, cancelled with a reason, given up, one more date, a holiday', () => {
    expect(sessions.filter(({ status, reason }) => status === 'moved' && reason).length).toBeGreaterThan(0);
    expect(examples.some(({ schedule }) => schedule.cancelled?.some(({ reason }) => reason))).toBe(true);
    expect(examples.some(({ cancelled }) => cancelled?.reason)).toBe(true);
    expect(examples.some(({ schedule }) => schedule.extra)).toBe(true);
    expect(sessions.filter(({ form, wall }) => form === 'course' && wall.start.startsWith('2026-10-12'))).toEqual([]);
  });

  test('is for different people, at different hours, in most districts', () => {
    const audiences = examples.map(({ audience }) => audience);
    expect(audiences.some((audience) => audience?.women)).toBe(true);
    expect(audiences.some((audience) => audience?.ages?.to === 25)).toBe(true);
    const situations = audiences.flatMap((audience) => audience?.situations ?? []);
    expect(new Set(situations)).toEqual(new Set(['companies', 'technicians']));
    const days = sessions.map(({ wall }) => new Date(`${wall.start.slice(0, 10)}T00:00Z`).getUTCDay());
    expect(new Set(days).size).toBe(7);
    const hours = sessions.map(({ wall }) => Number(wall.start.slice(11, 13)));
    expect(Math.max(...hours)).toBeGreaterThanOrEqual(18);
    const districts = examples.map(({ place, organizer }) => {
      const at = place?.resource ?? organizer;
      return content.resources.find(({ id }) => id === at)?.data.district;
    });
    expect(new Set(districts).size).toBeGreaterThan(content.city.districts.length / 2);
  });
});

import { expect, test } from 'vitest';
import { content, problems } from './real-content.ts';

test('the content has no mistake that would stop a build', () => {
  expect(problems).toEqual([]);
});

test('every district of the city has an outline, a name and an id of its own', () => {
  const { districts } = content.city;
  expect(new Set(districts.map(({ id }) => id)).size).toBe(districts.length);
  expect(new Set(districts.map(({ code }) => code)).size).toBe(districts.length);
});

test('official holidays name their source, stand in order and hold Christmas and New Year', () => {
  for (const [year, { days, source }] of Object.entries(content.city.holidays)) {
    expect(source).not.toBe('');
    expect(days).toEqual([...days].sort());
    expect(days).toContain(`${year}-01-01`);
    expect(days).toContain(`${year}-12-25`);
  }
});

test('every resource names a source with its date, and what it took from it', () => {
  const without = content.resources.filter(({ data }) => !data.sources.some(({ fields }) => fields?.length));
  expect(without.map(({ file }) => file)).toEqual([]);
});

test('two places never have the same name', () => {
  const names = content.resources.map(({ data }) => data.name);
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});

test('a place without an address says so by its precision', () => {
  const odd = content.resources.filter(({ data }) => data.location.precision === 'exact' && !data.address);
  expect(odd.map(({ file }) => file)).toEqual([]);
});

test('every kind that has places serves a need, and every need is served by a kind', () => {
  const served = new Set(content.kinds.flatMap(({ data }) => Object.keys(data.needs)));
  const own = content.resources.flatMap(({ data }) => data.needs ?? []);
  const idle = content.needs.filter(({ id }) => !served.has(id) && !own.includes(id)).map(({ id }) => id);
  expect(idle).toEqual([]);
  expect(content.kinds.filter(({ data }) => Object.keys(data.needs).length === 0).map(({ id }) => id)).toEqual([]);
});

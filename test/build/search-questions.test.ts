import { describe, expect, test } from 'vitest';
import { citySite } from './built-site.ts';
import { bareAddress, halves, isMeant, rankOf, readQuestions, successAt } from './search-questions.ts';

describe.each(citySite.city.languages)('the questions people ask the search, in “%s”', (language) => {
  const questions = readQuestions(language);
  const addresses = [...citySite.files]
    .filter((file) => file.startsWith(`${language}/`) && file.endsWith('/index.html'))
    .map((file) => bareAddress(file.slice(0, -'index.html'.length), language));

  test('there are at least sixty, none of them twice', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(new Set(questions.map(({ q }) => q)).size).toBe(questions.length);
  });

  test('every page that answers one exists on the site', () => {
    const lost = questions.flatMap(({ q, answers }) =>
      answers
        .filter((pattern) => !addresses.some((address) => isMeant(pattern, address)))
        .map((pattern) => `${q} → ${pattern}`),
    );
    expect(lost).toEqual([]);
  });

  test('half of them are set aside, so that nobody tunes the search to them', () => {
    const [tuned = 0, held = 0] = halves.map((half) => questions.filter((one) => one.half === half).length);
    expect(Math.abs(tuned - held)).toBeLessThanOrEqual(1);
  });
});

test('a page found counts from its place in the list, whatever language and place on the page its address names', () => {
  const question = { q: 'x', answers: ['urgent/', 'directory/cepa-*/'], half: 'tune' } as const;
  const found = ['/es/directory/', '/es/directory/need/work/', '/es/urgent/#u1'];
  expect(
    rankOf(
      question,
      found.map((href) => bareAddress(href, 'es')),
    ),
  ).toBe(3);
  expect(rankOf(question, ['directory/cepa-tetuan/'])).toBe(1);
  expect(rankOf(question, ['directory/cear/'])).toBeUndefined();
  expect(successAt(3, [1, 3, 4, undefined])).toBe(50);
});

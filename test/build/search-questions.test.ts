import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openBuiltSearch } from './built-search.ts';
import { citySite } from './built-site.ts';
import {
  bareAddress,
  halves,
  isMeant,
  isPassing,
  rankOf,
  readQuestions,
  successAt,
} from './search-questions.ts';
import type { Floor, Half } from './search-questions.ts';

const { city, files, folder } = citySite;
const floorFile = 'test/search/floor.json';
const floor = JSON.parse(readFileSync(floorFile, 'utf8')) as Floor;

describe.each(city.languages)('the questions people ask the search, in “%s”', (language) => {
  const questions = readQuestions(language);
  const addresses = [...files]
    .filter((file) => file.startsWith(`${language}/`) && file.endsWith('/index.html'))
    .map((file) => bareAddress(file.slice(0, -'index.html'.length), language));

  test('there are at least sixty, none of them twice', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(new Set(questions.map(({ q }) => q)).size).toBe(questions.length);
  });

  test('every page that answers one exists on the site; workshops may be over', () => {
    const lost = questions.flatMap(({ q, answers }) =>
      answers
        .filter((pattern) => !isPassing(pattern) && !addresses.some((address) => isMeant(pattern, address)))
        .map((pattern) => `${q} → ${pattern}`),
    );
    expect(lost).toEqual([]);
  });

  test('every one has an answer that lasts, besides workshops', () => {
    const passing = questions.filter(({ answers }) => answers.every(isPassing));
    expect(passing.map(({ q }) => q)).toEqual([]);
  });

  test('half of them are set aside, so that nobody tunes the search to them', () => {
    const [tuned = 0, held = 0] = halves.map((half) => questions.filter((one) => one.half === half).length);
    expect(Math.abs(tuned - held)).toBeLessThanOrEqual(1);
  });

  describe('asked on the built site', () => {
    const ranks: Record<Half, (number | undefined)[]> = { tune: [], hold: [] };
    const missed: string[] = [];

    beforeAll(async () => {
      // A Wednesday morning without holiday: opening hours answer alike on every day of the tests.
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T09:30:00Z') });
      const ask = await openBuiltSearch(folder, language);
      for (const question of questions) {
        const found = (await ask(question.q, 10)).map((href) => bareAddress(href, language));
        const rank = rankOf(question, found);
        ranks[question.half].push(rank);
        // Who reads what was missed tunes to it: the half set aside is only counted.
        if (question.half === 'tune' && (rank ?? 4) > 3)
          missed.push(`${question.q} → ${found.slice(0, 3).join(' ')}`);
      }
    });

    afterAll(() => {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    });

    test.each(halves)('no fewer are answered among the first three than before (%s)', (half) => {
      const own = ranks[half];
      const answered = own.filter((rank) => rank !== undefined && rank <= 3).length;
      const least = floor[language]?.[half] ?? 0;
      const success = [1, 3, 10].map((places) => `s${String(places)} ${String(successAt(places, own))}`);
      const rise =
        answered > least ? `; the floor could rise from ${String(least)} to ${String(answered)}` : '';
      console.info(`${language} ${half}: ${success.join(' ')} of ${String(own.length)} questions${rise}`);
      expect(
        answered,
        half === 'tune' ? `not among the first three:\n${missed.join('\n')}` : undefined,
      ).toBeGreaterThanOrEqual(least);
    });
  });
});

test('the floor of answered questions has never been lowered', () => {
  const git = (...args: string[]) => {
    try {
      return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      // A copy without its history has nothing to compare with.
      return '';
    }
  };
  const versions = git('log', '--format=%h', '--', floorFile).split('\n').filter(Boolean);
  const lowered = versions.flatMap((version) => {
    const earlier = JSON.parse(git('show', `${version}:${floorFile}`) || '{}') as Floor;
    return Object.entries(earlier).flatMap(([language, least]) =>
      halves
        .filter((half) => (floor[language]?.[half] ?? 0) < least[half])
        .map((half) => `${language} ${half}: ${String(least[half])} in ${version}`),
    );
  });
  expect(lowered).toEqual([]);
});

test('a page found counts from its place in the list, whatever language and place on the page its address names', () => {
  const question = { q: 'x', answers: ['urgent/', 'directory/cepa-*/'], half: 'tune' } as const;
  const found = ['/es/directory/', '/es/directory/need/work/', '/es/urgent/#u1'];
  const rank = (hrefs: readonly string[]) =>
    rankOf(
      question,
      hrefs.map((href) => bareAddress(href, 'es')),
    );
  expect(rank(found)).toBe(3);
  expect(rank(['/es/directory/cepa-tetuan/'])).toBe(1);
  expect(rank(['/es/directory/cear/'])).toBeUndefined();
  expect(successAt(3, [1, 3, 4, undefined])).toBe(50);
});

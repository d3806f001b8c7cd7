import { expect, test } from 'vitest';
import { pageSize, toPages } from '../../../src/domain/directory/list-view.ts';

const items = (count: number) => Array.from({ length: count }, (_, index) => index);

test.each([
  [0, 1],
  [1, 1],
  [pageSize, 1],
  [pageSize + 1, 2],
  [pageSize * 3, 3],
])('%i places need %i pages', (count, pages) => {
  expect(toPages(items(count))).toHaveLength(pages);
});

test('every place stands on exactly one page, in its order, and pages are numbered from one', () => {
  const pages = toPages(items(95));
  expect(pages.flatMap(({ items: part }) => part)).toEqual(items(95));
  expect(pages.map(({ page, pages: of }) => `${page}/${of}`)).toEqual(['1/3', '2/3', '3/3']);
});

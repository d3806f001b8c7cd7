import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pictograms } from '../../../src/domain/shared/pictograms.ts';

/** A drawing is shapes alone: nothing that runs, links, loads or has a colour of its own. */
const shape = /^(<(path|circle|rect|line|polyline|polygon|ellipse)( [a-z-]+[0-9]?="[^"<>]*")*\/>)+$/;

describe.each(Object.entries(pictograms))('the drawing "%s"', (_name, body) => {
  test('is shapes alone, in the colour of its word', () => {
    expect(body).toMatch(shape);
    expect(body).not.toMatch(/ (on\w+|href|style|stroke|id|class)=/);
    expect(body.replaceAll('fill="currentColor"', '')).not.toContain('fill=');
  });
});

test('every kind and every need has a drawing', () => {
  const read = (folder: string, name: string) =>
    readdirSync(`content/common/${folder}`).map((id) => {
      const text = readFileSync(`content/common/${folder}/${id}/${name}.yml`, 'utf8');
      return (parse(text) as { pictogram: string }).pictogram;
    });
  const used = [...read('kinds', 'kind'), ...read('needs', 'need')];
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((name) => !(name in pictograms))).toEqual([]);
});

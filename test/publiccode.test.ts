import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const text = z.string().trim().min(1);
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/);

/** The mandatory keys of publiccode.yml 0.7 and the rules of those that depend on others. */
const schema = z
  .looseObject({
    publiccodeYmlVersion: z.string().regex(/^0(\.\d+){0,2}$/),
    name: text,
    url: z.url(),
    platforms: z.array(text).min(1),
    developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
    softwareType: z.enum([
      'standalone/mobile',
      'standalone/iot',
      'standalone/desktop',
      'standalone/web',
      'standalone/backend',
      'standalone/other',
      'addon',
      'library',
      'configurationFiles',
    ]),
    organisation: z.looseObject({ uri: z.url() }),
    description: z.record(
      language,
      z.looseObject({
        shortDescription: text.max(150),
        longDescription: text.min(150).max(10_000),
        features: z.array(text).min(1),
      }),
    ),
    legal: z.looseObject({ license: text }),
    maintenance: z.looseObject({
      type: z.enum(['internal', 'contract', 'community', 'none']),
      contacts: z.array(z.looseObject({ name: text })).optional(),
      contractors: z.array(z.looseObject({ name: text, until: z.iso.date() })).optional(),
    }),
    localisation: z.looseObject({
      localisationReady: z.boolean(),
      availableLanguages: z.array(language).min(1),
    }),
  })
  .refine(({ description }) => Object.keys(description).length > 0, 'one language at least')
  .refine(
    ({ maintenance: { type, contacts } }) => !['internal', 'community'].includes(type) || contacts,
    'who maintains it',
  )
  .refine(
    ({ maintenance: { type, contractors } }) => (type === 'contract') === Boolean(contractors),
    'who is contracted',
  );

const file: unknown = parse(readFileSync('publiccode.yml', 'utf8'));
const facts = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; license: string };

test('publiccode.yml has every key the standard asks for', () => {
  expect(schema.safeParse(file).error?.issues).toBeUndefined();
});

test('publiccode.yml says the same as package.json', () => {
  expect(file).toMatchObject({ softwareVersion: facts.version, legal: { license: facts.license } });
});

test.each([
  'name',
  'url',
  'platforms',
  'developmentStatus',
  'softwareType',
  'organisation',
  'description',
  'legal',
  'maintenance',
  'localisation',
])('a publiccode.yml without %s is noticed', (key) => {
  const broken = { ...(file as Record<string, unknown>), [key]: undefined };
  expect(schema.safeParse(broken).success).toBe(false);
});

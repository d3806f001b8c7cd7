import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  httpsHeaders,
  pageDirectives,
  scriptResources,
  securityHeaders,
  toContentSecurityPolicy,
} from '../../src/build/security-headers.ts';

const guide = readFileSync('docs/publicar.md', 'utf8');

test.each(Object.entries({ ...securityHeaders(), ...httpsHeaders }))(
  'the guide for nginx sends %s as we do',
  (name, value) => {
    expect(guide).toContain(`add_header ${name} "${value}" always;`);
  },
);

test('the guide for nginx sends no header we do not know', () => {
  const known = [...Object.keys({ ...securityHeaders(), ...httpsHeaders }), 'Cache-Control'];
  const sent = [...guide.matchAll(/^ *add_header ([\w-]+)/gm)].map(([, name]) => name);
  expect(sent.filter((name) => !known.includes(name ?? ''))).toEqual([]);
});

test('the guide keeps what a person asked for out of the log', () => {
  const format = /log_format puente '([^']*)'/.exec(guide)?.[1] ?? '';
  expect(format).not.toBe('');
  expect(format).not.toMatch(
    /\$(request|request_uri|args|query_string|http_referer|remote_addr|http_user_agent)\b/,
  );
});

test('pictures of streets come only from the server the city names', () => {
  expect(toContentSecurityPolicy()).toContain("img-src 'self' data:;");
  expect(toContentSecurityPolicy('tiles.example')).toContain("img-src 'self' data: https://tiles.example;");
});

test('no policy opens a page to strangers', () => {
  expect(toContentSecurityPolicy()).toContain("default-src 'none'");
  expect(toContentSecurityPolicy()).toContain("frame-ancestors 'none'");
  expect([...pageDirectives, ...scriptResources].join(' ')).not.toMatch(
    /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/,
  );
});

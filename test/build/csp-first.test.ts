import { expect, test } from 'vitest';
import { moveCspFirst } from '../../src/build/csp-first.ts';

const policy = `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-$&$1';">`;

test('the policy comes before everything but the charset', () => {
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>a</title><script>1</script>${policy}</head></html>`;
  expect(moveCspFirst(page)).toBe(
    `<!DOCTYPE html><html><head><meta charset="utf-8">${policy}<title>a</title><script>1</script></head></html>`,
  );
});

test('a head without a charset begins with the policy', () => {
  expect(moveCspFirst(`<head><title>a</title>${policy}</head>`)).toBe(
    `<head>${policy}<title>a</title></head>`,
  );
});

test('a page that already begins with it, or has none, stays as it is', () => {
  const page = `<head>${policy}<title>a</title></head>`;
  expect(moveCspFirst(page)).toBe(page);
  expect(moveCspFirst('<head></head>')).toBe('<head></head>');
});

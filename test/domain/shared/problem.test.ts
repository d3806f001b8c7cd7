import { expect, test } from 'vitest';
import { Problem } from '../../../src/domain/shared/problem.ts';

test('a problem says where it is, what is wrong and what to write', () => {
  const problem = new Problem('La hora no existe.', 'Escribe 09:00.', {
    file: 'content/x/resource.yml',
    line: 7,
    field: 'hours.weekly.0.from',
  });
  expect(problem.toText()).toBe(
    'content/x/resource.yml:7 · hours.weekly.0.from\n  La hora no existe.\n  → Escribe 09:00.',
  );
});

test.each([
  [{ file: 'a.yml' }, 'a.yml\n  Mal.\n  → Bien.'],
  [{ file: 'a.yml', line: 1 }, 'a.yml:1\n  Mal.\n  → Bien.'],
  [{ field: 'x' }, 'x\n  Mal.\n  → Bien.'],
  [{}, 'Mal.\n  → Bien.'],
])('a problem of which only %o is known says that', (place, text) => {
  expect(new Problem('Mal.', 'Bien.', place).toText()).toBe(text);
});

test('a problem can be thrown, and carries what to write where Astro prints it', () => {
  const problem = new Problem('Mal.', 'Bien.');
  expect(problem).toBeInstanceOf(Error);
  expect([problem.name, problem.message, problem.hint]).toEqual(['Problem', 'Mal.', 'Bien.']);
});

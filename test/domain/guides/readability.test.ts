import { describe, expect, test } from 'vitest';
import { countSyllables, measureReadability } from '../../../src/domain/guides/readability.ts';

describe('plain Spanish', () => {
  test.each([
    ['cita', 2],
    ['ciudad', 2],
    ['país', 2],
    ['oficina', 4],
    ['pregunta', 3],
    ['guía', 2],
    ['ley', 1],
    ['leer', 2],
    ['que', 1],
  ])('«%s» has %i syllables', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
  test('short sentences with short words are easier than an office letter', () => {
    const plain = measureReadability('Pide cita. Lleva tu pasaporte. Es gratis.');
    const letter = measureReadability(
      'La presentación extemporánea de la documentación complementaria determinará la inadmisión del procedimiento administrativo.',
    );
    expect(plain.inflesz).toBeGreaterThan(75);
    expect(letter.inflesz).toBeLessThan(20);
  });
  test('the longest sentence is shown, so that the editor knows which to cut', () => {
    expect(measureReadability('Uno. Uno dos tres. Uno dos.').longest).toBe('Uno dos tres');
  });
});

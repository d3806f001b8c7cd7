import { describe, expect, test } from 'vitest';
import { toCardView, toLanguageList, toPapersText } from '../../../src/domain/directory/card-view.ts';
import { cardWords, entry, hostile } from './example-place.ts';

const words = cardWords();

describe('the languages of a place', () => {
  test("stand with the reader's first, each by its own name", () => {
    expect(toLanguageList(['es', 'fr', 'ar'], 'ar', '')).toBe('العربية, Español, Français');
    expect(toLanguageList(['es', 'fr'], 'zh', '')).toBe('Español, Français');
  });

  test('are not said when only Spanish, or nothing, is known', () => {
    expect(toLanguageList(['es'], 'es', '')).toBe('');
    expect(toLanguageList([], 'es', '')).toBe('');
  });

  test('name sign language in the language of the reader', () => {
    expect(toLanguageList(['es', 'ssp'], 'es', 'Lengua de signos')).toBe('Español, Lengua de signos');
  });
});

describe('the papers of a place', () => {
  test('are a sentence', () => {
    expect(toPapersText('nie', words.papers)).toBe('Piden: NIE');
    expect(toPapersText('none', words.papers)).toBe('No piden papeles');
  });

  test('are not said when nobody knows', () => {
    expect(toPapersText(undefined, words.papers)).toBe('');
  });
});

describe('a card', () => {
  test('says what is known', () => {
    const view = toCardView(
      entry({ district: 'usera', phone: '910000000', appointment: 'required', papers: 'nie' }),
      words,
    );
    expect(view).toMatchObject({
      href: '/es/directory/oficina-uno/',
      kind: 'Oficina',
      color: 'papers',
      district: 'Usera',
      appointment: 'Con cita',
      papers: 'Piden: NIE',
      languages: '',
      phone: '910\u00a0000\u00a0000',
      tel: 'tel:910000000',
    });
  });

  test('leaves out what is not known, but says that the appointment is not known', () => {
    expect(toCardView(entry(), words)).toMatchObject({
      district: '',
      appointment: 'Llama antes',
      papers: '',
      phone: '',
      tel: '',
    });
  });

  test('of a kind nobody described has no kind and the plain colour', () => {
    expect(toCardView(entry({ kind: 'new' }), words)).toMatchObject({ kind: '', color: 'computer' });
  });

  test('keeps a hostile name as the text it is', () => {
    expect(toCardView(entry({ name: hostile }), words).name).toBe(hostile);
  });
});

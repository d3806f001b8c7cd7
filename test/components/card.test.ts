import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import Card from '../../src/components/directory/Card.astro';
import { toCardView } from '../../src/domain/directory/card-view.ts';
import { office } from '../domain/directory/clock-city-madrid.ts';
import { cardWords, entry, hostile } from '../domain/directory/example-place.ts';
import { render } from './render.ts';

const full = entry({
  district: 'usera',
  appointment: 'required',
  papers: 'nie',
  languages: ['es', 'ar'],
  phone: '910000000',
});
const show = (its = full, more = {}) => render(Card, { view: toCardView(its, cardWords()), ...more });

describe('a card', () => {
  test('answers in the order in which a visitor asks', async () => {
    const { text } = await show(full, { timetable: { hours: office() } });
    const asked = [
      'Oficina',
      'Oficina Uno',
      'Horario: lun–vie',
      'Usera',
      'Con cita',
      'Piden: NIE',
      'العربية',
      '910 000 000',
      'Ir allí',
    ];
    let from = -1;
    for (const answer of asked) {
      const at = text.indexOf(answer, from + 1);
      expect(at, answer).toBeGreaterThan(from);
      from = at;
    }
  });

  test('calls, and leads to the page and to the way there, by the name of the place', async () => {
    const { find, text } = await show();
    expect(find('a').map((link) => link.attributes.get('href'))).toEqual([
      '/es/directory/oficina-uno/',
      'tel:910000000',
      '/es/directory/oficina-uno/#how',
    ]);
    expect(text).toMatch(/Ir allí : Oficina Uno$/);
  });

  test('leaves out the lines of what is not known', async () => {
    const { find, text } = await show(entry());
    expect(find('li')).toHaveLength(2);
    expect(text).toContain('Llama antes');
    expect(find('a', 'href', 'tel:')).toEqual([]);
    expect(find('a')).toHaveLength(2);
  });

  test('has its name as a heading, one level lower under a heading', async () => {
    expect((await show()).find('h2')).toHaveLength(1);
    const lower = await show(full, { level: 3 });
    expect([lower.find('h2').length, lower.find('h3').length]).toEqual([0, 1]);
  });

  test('of a hostile name shows it as text', async () => {
    const { find, text } = await show(entry({ name: hostile }));
    expect([find('img').length, find('script').filter((tag) => tag.text).length]).toEqual([0, 0]);
    expect(text).toContain('</script><img src=x onerror=alert(1)>');
  });
});

describe('the blank card that the filters fill', () => {
  test('has a mark for everything they fill in, and nothing filled in itself', async () => {
    const { tags, find } = await render(Card);
    const parts = tags.flatMap((tag) => tag.attributes.get('data-part') ?? []);
    expect(parts).toEqual([
      'kind',
      'name',
      'distance',
      'district',
      'appointment',
      'papers',
      'languages',
      'phoneNote',
      'phone',
      'go',
      'goName',
    ]);
    expect(find('open-state')).toHaveLength(1);
    expect(find('li', 'class')[0]?.attributes.get('class')).toContain('c-computer');
  });

  test('has no mark that they do not know', async () => {
    const { tags } = await render(Card);
    const code = readFileSync('src/components/directory/cards.client.ts', 'utf8');
    const known = [...Object.keys(toCardView(full, cardWords())), 'distance', 'goName', 'go'];
    for (const part of tags.flatMap((tag) => tag.attributes.get('data-part') ?? []))
      expect(known).toContain(part);
    expect(code).toContain('c-computer');
  });
});

test('a card with words has no marks left', async () => {
  expect((await show()).tags.filter((tag) => tag.attributes.has('data-part'))).toEqual([]);
});

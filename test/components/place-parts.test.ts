import { describe, expect, test } from 'vitest';
import CanGo from '../../src/components/directory/CanGo.astro';
import Contact from '../../src/components/directory/Contact.astro';
import GonePlace from '../../src/components/directory/GonePlace.astro';
import PlaceHead from '../../src/components/directory/PlaceHead.astro';
import Trust from '../../src/components/directory/Trust.astro';
import type { Resource } from '../../src/domain/directory/resource.schema.ts';
import { hostile, place } from '../domain/directory/example-place.ts';
import { render } from './render.ts';

const of = (change: Partial<Resource> = {}) => ({ place: place(change) });
const old = { number: '915298210', type: 'land', asOf: '2022' } as const;
const recent = { number: '910000000', type: 'land', asOf: '2026-02' } as const;

describe('"Can I go?"', () => {
  test('says that papers and languages are not known when they are not', async () => {
    const { text } = await render(CanGo, of());
    expect(text).toContain('No sabemos qué papeles piden: pregunta');
    expect(text).toContain('No sabemos qué idiomas hablan');
    expect(text).not.toMatch(/Gratis|Edad|Solo mujeres|silla de ruedas/);
  });

  test('says papers, cost, ages, women only, languages with how and when, and access', async () => {
    const { text } = await render(
      CanGo,
      of({
        papers: 'nie',
        cost: 'free',
        audience: { ages: { from: 16, to: 30 }, women: true },
        languages: [{ code: 'es' }, { code: 'ar', by: 'interpreter', days: ['tu'] }, { code: 'ssp' }],
        accessibility: [1, 6],
      }),
    );
    for (const fact of [
      'Piden: NIE',
      'Coste: Gratis',
      'de 16 a 30 años',
      'Solo mujeres',
      'Español · Árabe (con intérprete · martes) · Lengua de signos',
      'Accesible en silla de ruedas',
      'Bucle magnético',
    ])
      expect(text).toContain(fact);
  });

  test.each([
    [{ from: 18 }, 'desde 18 años'],
    [{ to: 25 }, 'hasta 25 años'],
    [{ from: 0, to: 3 }, 'de 0 a 3 años'],
  ])('knows ages %o', async (ages, words) => {
    expect((await render(CanGo, of({ audience: { ages } }))).text).toContain(words);
  });
});

describe('the ways to reach a place', () => {
  test('say of a number of 2022 that it may have changed, and of a newer one nothing', async () => {
    const { text } = await render(Contact, of({ phones: [old, recent] }));
    expect(text).toContain('915 298 210 Número de 2022: puede haber cambiado. 910 000 000');
    expect(text.match(/puede haber cambiado/g)).toHaveLength(1);
  });

  test.each(['2022-11', '2021', '2022-11-03'])('say it of a number of %s too', async (asOf) => {
    const { text } = await render(Contact, of({ phones: [{ ...old, asOf }] }));
    expect(text).toContain(`Número de ${asOf.slice(0, 4)}: puede haber cambiado.`);
  });

  test('say it at the head of the page, below the button that calls', async () => {
    expect((await render(PlaceHead, { ...of({ phones: [old] }), kindTitle: 'Oficina' })).text).toContain(
      'puede haber cambiado',
    );
    expect(
      (await render(PlaceHead, { ...of({ phones: [recent] }), kindTitle: 'Oficina' })).text,
    ).not.toContain('cambiado');
  });

  test('are links to call, write and chat, with what a number costs and is for', async () => {
    const { find, text } = await render(
      Contact,
      of({
        phones: [
          { number: '900000000', type: 'free', asOf: '2026', purpose: 'appointment' },
          { number: '901000000', type: 'shared-cost', asOf: '2026', purpose: 'information' },
          { number: '600000000', type: 'whatsapp', asOf: '2026' },
          { number: '+34600000001', type: 'whatsapp', asOf: '2026' },
        ],
        email: 'uno@ciudad.invalid',
        web: 'https://www.ciudad.invalid/uno',
      }),
    );
    expect(find('a').map((link) => link.attributes.get('href'))).toEqual([
      'tel:900000000',
      'tel:901000000',
      'https://wa.me/34600000000',
      'https://wa.me/34600000001',
      'mailto:uno@ciudad.invalid',
      'https://www.ciudad.invalid/uno',
    ]);
    expect(text).toMatch(/cita · gratis .* información · puede costar dinero/);
  });

  test('are left out whole when none is known', async () => {
    expect((await render(Contact, of())).text).toBe('');
  });

  test('come with the sentence to say in Spanish, and its meaning in another language', async () => {
    const { find, text } = await render(Contact, of({ phones: [recent] }), { language: 'ar' });
    expect(find('p', 'id', 'say')[0]?.attributes.get('lang')).toBe('es');
    expect(text).toMatch(/Hola\. Quiero pedir una cita.*[\u0600-\u06ff]{3}/);
  });
});

describe('what a place rests on', () => {
  test('says that nobody verified it', async () => {
    expect((await render(Trust, of())).text).toContain('Nadie lo ha comprobado todavía. Llama antes de ir.');
  });

  test('says who verified it, how and on which day of which year', async () => {
    const verified = { on: '2026-03-02', by: 'el equipo', how: 'phone' } as const;
    const { text } = await render(Trust, of({ verified }));
    expect(text).toContain('Comprobado el 2 de marzo de 2026 (por teléfono) por el equipo.');
    expect(text).not.toContain('Nadie lo ha comprobado');
  });

  test('names every source with its date and record, as text', async () => {
    const { text, find } = await render(
      Trust,
      of({ sources: [{ dataset: hostile, date: '2025-10', record: '123' }], organization: 'Ayuntamiento' }),
    );
    expect(text).toContain('(octubre de 2025) · registro 123');
    expect(text).toContain('Lo lleva: Ayuntamiento');
    expect(find('img')).toEqual([]);
  });

  test('offers a text to copy for each thing that can be wrong, and a mail where there is a mailbox', async () => {
    const { find } = await render(Trust, of());
    const texts = find('button', 'data-do', 'copy').map((button) => button.attributes.get('data-text') ?? '');
    expect(texts).toHaveLength(5);
    for (const text of texts) expect(text).toContain('https://ciudad.invalid/es/directory/oficina-uno/');
  });
});

describe('the page of a place that is gone', () => {
  test('says since when, with the year, and where to go instead', async () => {
    const closed = place({ name: hostile, closed: { on: '2025-06-30', goTo: 'dos' } });
    const { text, find } = await render(GonePlace, {
      place: closed,
      moved: false,
      goTo: place({ id: 'dos', name: 'Dos' }),
    });
    expect(text).toContain('Cerró el 30 de junio de 2025. Ve a este otro: Dos');
    expect(find('a', 'href', '/es/directory/dos/')).toHaveLength(1);
    expect(find('img')).toEqual([]);
  });

  test('of an old address leads to the new one', async () => {
    const { text, find } = await render(GonePlace, { place: place(), moved: true, goTo: undefined });
    expect(text).toContain('Esta página tiene otra dirección');
    expect(find('a', 'href', '/es/directory/oficina-uno/')).toHaveLength(1);
  });

  test('leads to the list when nobody knows where to go instead', async () => {
    const { find } = await render(GonePlace, {
      place: place({ closed: { on: '2025-06-30' } }),
      moved: false,
      goTo: undefined,
    });
    expect(find('a').map((link) => link.attributes.get('href'))).toEqual(['/es/directory/']);
  });
});

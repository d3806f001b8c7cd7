import { describe, expect, test } from 'vitest';
import Footer from '../../src/components/city/Footer.astro';
import Header from '../../src/components/city/Header.astro';
import SiteNotice from '../../src/components/city/SiteNotice.astro';
import UrgentRow from '../../src/components/city/UrgentRow.astro';
import Doors from '../../src/components/directory/Doors.astro';
import LanguageMenu from '../../src/components/i18n/LanguageMenu.astro';
import TranslationNotice from '../../src/components/i18n/TranslationNotice.astro';
import Pictogram from '../../src/components/shared/Pictogram.astro';
import QuickExit from '../../src/components/shared/QuickExit.astro';
import { exampleCity, hostile, need } from '../domain/directory/example-place.ts';
import { render } from './render.ts';

const hrefs = (tags: readonly { attributes: ReadonlyMap<string, string> }[]) =>
  tags.map(({ attributes }) => attributes.get('href'));

describe('the notice of a translation', () => {
  const machine = { status: 'machine', sourceHash: '0123456789ab' } as const;
  const arabic = { language: 'ar' };

  test('says nothing of a text in its own language, or of one that a person translated', async () => {
    expect((await render(TranslationNotice, { textLanguage: 'es' })).text).toBe('');
    const human = { textLanguage: 'ar', translation: { ...machine, status: 'human' } };
    expect((await render(TranslationNotice, human, arabic)).text).toBe('');
  });

  test("labels a machine's work, with the Spanish page one tap away", async () => {
    const { text, find } = await render(
      TranslationNotice,
      { textLanguage: 'fr', translation: machine },
      { language: 'fr' },
    );
    expect(text).toContain('machine');
    expect(hrefs(find('a'))).toEqual(['/es/directory/oficina-uno/']);
  });

  test('says that a text is in Spanish, and then offers no other Spanish page', async () => {
    const { text, find } = await render(TranslationNotice, { textLanguage: 'es' }, { language: 'en' });
    expect(text).toMatch(/Spanish/);
    expect(find('a')).toEqual([]);
  });

  test('says that the Spanish has changed since', async () => {
    const outdated = { textLanguage: 'en', outdated: true, translation: { ...machine, status: 'reviewed' } };
    const { text, find } = await render(TranslationNotice, outdated, { language: 'en' });
    expect(text).not.toBe('');
    expect(find('a')).toHaveLength(1);
  });
});

describe('the language menu', () => {
  test('keeps the page, names each language in its own words and marks the present one', async () => {
    const { find, text } = await render(
      LanguageMenu,
      {},
      { language: 'ar', path: '/ar/directory/need/n11/' },
    );
    expect(hrefs(find('a'))).toEqual([
      '/es/directory/need/n11/',
      '/ar/directory/need/n11/',
      '/zh/directory/need/n11/',
    ]);
    expect(text).toContain('العربية Español العربية 中文');
    expect(find('a', 'aria-current').map(({ attributes }) => attributes.get('lang'))).toEqual(['ar']);
    expect(find('a', 'lang', 'ar')[0]?.attributes.get('dir')).toBe('rtl');
    expect(find('a', 'lang', 'zh')[0]?.attributes.get('dir')).toBe('ltr');
  });
});

describe('the doors', () => {
  test('lead by the neutral code of a need, never by what it is', async () => {
    const violence = need('violence', { code: 'n11', sensitive: true, pictogram: 'violence' });
    const { html, text } = await render(Doors, { needs: [{ need: violence, door: 'Violencia' }] });
    expect(hrefs((await render(Doors, { needs: [{ need: violence, door: 'x' }] })).find('a'))).toEqual([
      '/es/directory/need/n11/',
    ]);
    expect(text).toBe('Violencia');
    expect(html).not.toMatch(/(href|id|data-\w+)="[^"]*violence/);
  });

  test('have a picture beside a word, hidden from those who listen', async () => {
    const { find } = await render(Doors, { needs: [{ need: need('work'), door: hostile }] });
    expect(find('svg').map(({ attributes }) => attributes.get('aria-hidden'))).toEqual(['true']);
    expect(find('img')).toEqual([]);
  });
});

describe('the head of a page', () => {
  test('leads to the parts of the site, marks the present one, and leaves out what the city has not', async () => {
    const all = await render(Header, { current: 'map' });
    expect(hrefs(all.find('a')).slice(0, 7)).toEqual([
      '/es/',
      '/es/',
      '/es/directory/',
      '/es/calendar/',
      '/es/guides/',
      '/es/map/',
      '/es/search/',
    ]);
    expect(hrefs(all.find('a', 'aria-current', 'page'))).toEqual(['/es/map/']);
    const city = { ...exampleCity, features: { map: false, search: false } };
    expect((await render(Header, {}, { city })).html).not.toMatch(/href="\/es\/(map|search)\//);
  });
});

describe('the foot of a page', () => {
  test('can clear this phone, and has the words for both outcomes', async () => {
    const { find } = await render(Footer);
    const [button] = find('button', 'data-do', 'clear');
    expect(button?.attributes.get('data-done')).toContain('Borrado');
    expect(button?.attributes.get('data-part')).toContain('no deja borrarlo todo');
  });

  test('leads to law, privacy, sources and urgent help, and says that it is no official site', async () => {
    const { find, text } = await render(Footer);
    expect(hrefs(find('a'))).toEqual(
      expect.arrayContaining([
        '/es/legal/',
        '/es/privacy/',
        '/es/sources/',
        '/es/accessibility/',
        '/es/urgent/',
      ]),
    );
    expect(text).toContain('No es una web oficial. Datos de la ciudad');
  });
});

describe('the urgent row', () => {
  test('calls the number for emergencies and says in no address what is fled', async () => {
    const { find } = await render(UrgentRow, {}, { language: 'zh' });
    expect(hrefs(find('a'))).toEqual(['tel:112', '/zh/urgent/#u1', '/zh/urgent/#u2', '/zh/urgent/#u3']);
  });
});

describe('the notice for the whole site', () => {
  const notice = { from: '2026-05-01', to: '2026-05-03', text: { es: `Huelga ${hostile}`, zh: '罢工' } };
  const city = { ...exampleCity, notice };

  test('stands in the language of the page, or in Spanish with its own direction', async () => {
    expect((await render(SiteNotice, {}, { city, language: 'zh' })).text).toContain('罢工');
    const arabic = await render(SiteNotice, {}, { city, language: 'ar' });
    expect(arabic.find('bdi', 'lang', 'es')[0]?.attributes.get('dir')).toBe('ltr');
    expect(arabic.find('img')).toEqual([]);
  });

  test('carries its days, and is absent where there is none', async () => {
    const { attributes } = (await render(SiteNotice, {}, { city })).find('site-notice')[0] ?? {};
    expect([attributes?.get('data-from'), attributes?.get('data-to')]).toEqual(['2026-05-01', '2026-05-03']);
    expect((await render(SiteNotice)).find('site-notice')).toEqual([]);
  });
});

test('the quick exit leads to a harmless page and says nothing of where it comes from', async () => {
  const [link] = (await render(QuickExit)).find('a');
  expect(link?.attributes.get('href')).toBe('https://www.wikipedia.org/');
  expect(link?.attributes.get('rel')).toContain('noreferrer');
});

test('a drawing nobody knows is a building', async () => {
  const [unknown, building] = [
    await render(Pictogram, { name: 'x' }),
    await render(Pictogram, { name: 'building' }),
  ];
  expect(unknown.html).toBe(building.html);
});

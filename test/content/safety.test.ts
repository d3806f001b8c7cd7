import { describe, expect, test } from 'vitest';
import { findPhone } from '../../src/files/find-phone.ts';
import { content, source, texts, wordsOf } from './real-content.ts';

/** How the police and the labour inspectorate are called in the languages of the content. */
const authorities =
  /polic[ií]a|comisar[ií]a|guardia civil|inspecci[oó]n de trabajo|\bpolice\b|labou?r inspect|inspection du travail|gendarmerie|شرطة|تفتيش العمل|警察|警方|警局|劳动监察|поліці|інспекці[яїю] праці/iu;

describe('the police and the inspectorate', () => {
  test('are no kind of place, and no place of the directory is theirs', () => {
    const theirs = [
      ...content.kinds.filter(({ id }) => /polic|inspec/.test(id)),
      ...content.resources.filter(({ id, data }) => authorities.test([id, data.name, data.organization, data.short].join(' '))),
    ];
    expect(theirs.map(({ file }) => file)).toEqual([]);
  });

  test('are named only where a warning for people without papers stands', () => {
    const bare = texts.filter(
      (text) =>
        authorities.test(wordsOf(text)) &&
        !text.nodes.some(({ name, attributes }) => name === 'Careful' && attributes?.some(({ value }) => value === 'no-papers')),
    );
    expect(bare.map(({ file }) => file)).toEqual([]);
  });

  test('are never where a text sends somebody: no title, summary or link names them', () => {
    const sent = texts.filter(({ data, nodes }) => authorities.test([data.title, data.summary, ...nodes.map(({ url }) => url ?? '')].join(' ')));
    expect(sent.map(({ file }) => file)).toEqual([]);
  });

  test('as bodies of the administration they carry the warning and lead to no place; no other body names them', () => {
    const named = content.administrationWords.filter(({ data }) => authorities.test([data.title, data.does, data.isNot, ...data.tips].join(' ')));
    const careful = content.administrations.filter(({ data }) => data.noPapers).map(({ id }) => id);
    expect(named.filter(({ id }) => !careful.includes(id)).map(({ file }) => file)).toEqual([]);
    expect(content.administrations.filter(({ data }) => data.noPapers && data.needs).map(({ file }) => file)).toEqual([]);
    expect(careful.length).toBeGreaterThan(0);
  });

  test('are recognised in every language of the site', () => {
    const examples = ['La policía', 'the police', 'La police', 'الشرطة', '警察', 'поліція', 'Inspección de Trabajo'];
    expect(examples.filter((word) => !authorities.test(word))).toEqual([]);
  });
});

describe('what an address gives away', () => {
  test('women and violence are sensitive needs with neutral codes', () => {
    const sensitive = content.needs.filter(({ data }) => data.sensitive).map(({ id, data }) => [id, data.code]);
    expect(sensitive).toContainEqual(['women', 'n10']);
    expect(sensitive).toContainEqual(['violence', 'n11']);
  });

  test('a kind of place that serves first of all a sensitive need is sensitive, and its places have neutral ids', () => {
    const needs = new Set(content.needs.filter(({ data }) => data.sensitive).map(({ id }) => id));
    const kinds = content.kinds.filter(({ data }) => Object.entries(data.needs).some(([need, weight]) => needs.has(need) && weight === 3));
    expect(kinds.filter(({ data }) => !data.sensitive).map(({ id }) => id)).toEqual([]);
    const places = content.resources.filter(({ data }) => kinds.some(({ id }) => id === data.kind));
    expect(places.filter(({ id }) => !/^lugar-\d+$/.test(id)).map(({ id }) => id)).toEqual([]);
  });

  test('no address says a situation', () => {
    const telling = /violen|maltrat|mujer|women|expuls|irregular|sin-papeles|asilo|asylum|trata/;
    const guides = content.guides.map(({ id, data }) => data.code ?? id);
    const places = content.resources.map(({ id }) => id);
    const addresses = [...places, ...guides, ...content.needs.map(({ data }) => data.code), ...content.pages.map(({ id }) => id)];
    expect(addresses.filter((address) => telling.test(address))).toEqual([]);
  });
});

describe('what texts promise', () => {
  test.each([
    ['that reporting is without risk', /sin miedo|without fear|sans (?:crainte|peur)|دون خوف|без страху|不要害怕|不用害怕/iu],
    ['a permit', /(?:te dar[áa]n|conseguir[áa]s|obtendr[áa]s) (?:el|un|tu) (?:permiso|arraigo|papel)|you (?:will|can) get (?:a|the|your) permit|vous (?:aurez|obtiendrez) (?:un|le|votre) (?:permis|titre)/iu],
  ])('never %s', (_what, promise) => {
    expect(texts.filter((text) => promise.test(wordsOf(text))).map(({ file }) => file)).toEqual([]);
  });
});

describe('violence', () => {
  test.each(content.needWords.filter(({ id }) => id === 'violence').map((text) => [text.language, text] as const))(
    'in «%s» begins with emergencies and the number against violence, and reaches a lawyer before any paper',
    (_language, { nodes }) => {
      const numbers = nodes.filter(({ name }) => name === 'Number').map(({ attributes }) => String(attributes?.[0]?.value));
      expect(numbers.slice(0, 2).sort()).toEqual(['emergencies', 'violence']);
    },
  );
  test('sends nobody to file a report first', () => {
    const text = texts.find(({ folder, id, language }) => folder === 'needs' && id === 'violence' && language === source);
    expect(text && wordsOf(text)).not.toMatch(/denunci|comisar/i);
  });
});

test('phones of places are data with the date of their source; none is written in prose', () => {
  expect(texts.filter((text) => findPhone(wordsOf(text))).map(({ file }) => file)).toEqual([]);
  expect(content.city.contacts.immigration.filter(({ asOf }) => asOf > '2023').map(({ number }) => number)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { createIndex } from '../../src/domain/search/create-index.ts';
import { createSearch } from '../../src/domain/search/create-search.ts';
import type { SearchDocument } from '../../src/domain/search/document.ts';
import { loadGrammar } from '../../src/domain/search/load-grammar.ts';
import { contentFolders } from '../../src/files/folders.ts';
import { readSynonyms } from '../../src/files/read-synonyms.ts';
import { content, source, texts, translations } from './real-content.ts';

/**
 * What people type for one page, in every language: the term of the counter, its misspelling, an abbreviation, other
 * letters, everyday words. Separated by bars.
 */
const typed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'needs/registration': {
    es: 'padron|empadronamiento|enpadronamiento|enpadronarse',
    en: 'padron|empadronamiento|enpadronamiento|proof of address',
    fr: 'padron|empadronamiento|enpadronamiento|justificatif de domicile',
    ar: 'padron|enpadronamiento|بادرون|chahadat soukna|شهادة السكنى',
    zh: 'padron|enpadronamiento|住家纸|zhujiazhi|住址登記',
    uk: 'padron|enpadronamiento|прописка|propyska|падрон',
  },
  'needs/cv': {
    es: 'CV|curriculo|hoja de vida',
    en: 'resume|currículum|curiculum',
    fr: 'currículum|curriculum|CV',
    ar: 'CV|سي في|sira datiya|currículum',
    zh: 'CV|jianli|簡歷|currículum',
    uk: 'CV|rezume|currículum',
  },
  'needs/studies': {
    es: 'homologacion|omologacion|convalidar',
    en: 'homologacion|omologacion|my diploma',
    fr: 'homologacion|omologacion|équivalence',
    ar: 'homologacion|omologacion|mo3adala|معادلة الشهادة',
    zh: 'homologacion|xueli renzheng|學歷認證|文凭',
    uk: 'homologacion|омологація|нострификация|мій диплом',
  },
  'needs/social-security': {
    es: 'NAF|NUSS|bida laboral',
    en: 'NAF|ssn|vida laboral',
    fr: 'NAF|numéro de sécu|vida laboral',
    ar: 'NAF|vida laboral|CNSS',
    zh: 'NAF|vida laboral|工龄|shebao',
    uk: 'NAF|vida laboral|трудовая книжка',
  },
  'needs/transport': {
    es: 'brevete|canje|licencia de conducir',
    en: 'canje|driving license|driver license',
    fr: 'canje|permis de conduire',
    ar: 'canje|البيرمي|lpermi',
    zh: 'canje|jiazhao|駕照',
    uk: 'canje|водительские права',
  },
  'needs/roof': {
    es: 'albergue|alvergue|no tengo donde dormir',
    en: 'albergue|homeless|nowhere to sleep',
    fr: 'albergue|SDF|foyer',
    ar: 'albergue|فين ننعس|ma2wa',
    zh: 'albergue|没地方住|無家可歸|wujiakegui',
    uk: 'albergue|негде спать|нічліжка',
  },
  'needs/violence': {
    es: 'me pega|maltrato|016|biolencia',
    en: 'he hits me|016|my husband beats me|violencia',
    fr: 'il me frappe|016|violence conjugale|violencia',
    ar: 'يضربني|راجلي كيضربني|016|3onf|violencia',
    zh: '老公打我|016|jiabao|家庭暴力|violencia',
    uk: "мене б'є|муж бьет|016|violencia",
  },
  'needs/work': {
    es: 'curro|chamba|laburo|travajo',
    en: 'gig|curro|trabajo|looking for work',
    fr: 'boulot|taf|khedma',
    ar: 'khedma|نخدم|بدي شغل',
    zh: '打工|zhao gongzuo|找活',
    uk: 'шукаю роботу|работа|rabota|калим',
  },
  'kinds/employment-office': {
    es: 'DARDE|cesantía|sellar el paro',
    en: 'DARDE|paro|dole|sign on',
    fr: 'DARDE|paro|pôle emploi',
    ar: 'DARDE|chomage|الشوماج',
    zh: 'DARDE|paro|shiyejin|失業金',
    uk: 'DARDE|паро|стати на облік',
  },
  'kinds/legal-aid': {
    es: 'policía|denunciar|abogao|48 horas',
    en: 'police|abogado|attorney|deported',
    fr: 'police|abogado|OQTF|porter plainte',
    ar: 'البوليس|abogado|mo7ami|ترحيل',
    zh: '报警|abogado|律師|遣返',
    uk: 'поліція|полиция|abogado|депортация',
  },
};

const bodyOf = ({ data, nodes }: (typeof texts)[number]) =>
  [data.summary, ...nodes.map(({ value = '' }) => value)].join(' ');

/** The search over needs and kinds of place in a language, with and without its synonyms. */
async function buildSearch(language: string) {
  const grammar = await loadGrammar(language);
  const documents = texts
    .filter((text) => text.language === language && ['needs', 'kinds'].includes(text.folder))
    .map((text): SearchDocument => {
      const { title = '', summary } = text.data;
      const spanish = content.kindWords.find(({ file }) => file === text.file)?.data.spanish;
      const door = content.needWords.find(({ file }) => file === text.file)?.data.door;
      const keywords = [spanish, door].filter((word) => word !== undefined);
      return {
        href: `${text.folder}/${text.id}`,
        type: text.folder === 'needs' ? 'need' : 'kind',
        title,
        summary,
        fields: { title, keywords, places: [], body: bodyOf(text) },
      };
    });
  const create = (synonyms: ReturnType<typeof readSynonyms>) => {
    const { files, manifest } = createIndex(documents, { grammar, synonyms });
    const fetchFile = (name: string) => {
      const file = files.get(name);
      return file ? Promise.resolve(file) : Promise.reject(new Error(name));
    };
    return createSearch({ grammar, manifest, fetchFile });
  };
  return { withWords: create(readSynonyms(contentFolders(), language)), without: create([]) };
}

describe.each([source, ...translations])('in «%s», through the real search', (language) => {
  test('real words lead to the page, among the first three', async () => {
    const { withWords } = await buildSearch(language);
    const lost: string[] = [];
    for (const [page, words] of Object.entries(typed)) {
      for (const query of (words[language] ?? '').split('|')) {
        const { results } = await withWords(query, { typing: false, limit: 3 });
        if (!results.some(({ href }) => href === page))
          lost.push(`${query} → ${results.map(({ href }) => href).join(', ')}, not ${page}`);
      }
    }
    expect(lost).toEqual([]);
  });

  test('without the words of this language half of them would be lost', async () => {
    const { without } = await buildSearch(language);
    let found = 0;
    let asked = 0;
    for (const [page, words] of Object.entries(typed)) {
      for (const query of (words[language] ?? '').split('|')) {
        asked += 1;
        const { results } = await without(query, { typing: false, limit: 3 });
        if (results.some(({ href }) => href === page)) found += 1;
      }
    }
    expect(asked).toBeGreaterThan(25);
    expect(found / asked).toBeLessThan(0.5);
  });

  test('police and inspectorate bring legal help, and say that it was a synonym', async () => {
    const { withWords } = await buildSearch(language);
    const query = (typed['kinds/legal-aid']?.[language] ?? '').split('|')[0] ?? '';
    const [first] = (await withWords(query, { typing: false })).results;
    expect(['kinds/legal-aid', 'needs/papers']).toContain(first?.href);
    expect(first?.why.map(({ by }) => by)).toEqual(['synonym']);
  });
});

/** The four-letter codes of writing systems whose letters go by another name, or by several. */
const letters: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/**
 * The first run of letters in a word that no reader of the language would write: of a third script, or mixed with Latin
 * in one word (a Cyrillic а among Latin letters looks right and is never found). Chinese and Japanese do mix with Latin.
 */
export function findForeignLetters(word: string, language: string): string | undefined {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  const own = letters[script] ?? [script];
  const ownRun = toRun(own);
  const mixedRun = toRun(own.includes('Hani') ? [...own, 'Latn'] : ['Latn']);
  return word.match(/[\p{L}\p{M}]+/gu)?.find((run) => !ownRun.test(run) && !mixedRun.test(run));
}

const toRun = (scripts: readonly string[]) =>
  new RegExp(
    `^[${scripts.map((script) => `\\p{Script_Extensions=${script}}`).join('')}\\p{Script=Inherited}]+$`,
    'u',
  );

import type { Grammar } from './grammar.ts';
import { createAnyGrammar } from './grammars/any.ts';

const loaders: Readonly<Record<string, () => Promise<{ readonly grammar: Grammar }>>> = {
  ar: () => import('./grammars/ar.ts'),
  de: () => import('./grammars/de.ts'),
  en: () => import('./grammars/en.ts'),
  es: () => import('./grammars/es.ts'),
  fr: () => import('./grammars/fr.ts'),
  uk: () => import('./grammars/uk.ts'),
  zh: () => import('./grammars/zh.ts'),
};

/** The grammar of a language, loaded alone; of a language without one, what any language has. */
export async function loadGrammar(language: string): Promise<Grammar> {
  const base = language.split('-')[0] ?? language;
  return (await loaders[base]?.())?.grammar ?? createAnyGrammar(language);
}

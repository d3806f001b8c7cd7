import 'i18next';
import type es from '../content/common/i18n/es.json';

declare module 'i18next' {
  /** Keys of the interface words: a mistyped key is a type error. */
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof es };
  }
}

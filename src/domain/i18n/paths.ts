/** Address of a page in a language: `toPath('es', 'directory', 'x')` is `/es/directory/x/`. */
export function toPath(language: string, ...parts: readonly (string | number)[]): string {
  return `/${[language, ...parts].join('/')}/`;
}

/** The same page in another language: `/es/map/` becomes `/ar/map/`. */
export function toOtherLanguage(path: string, language: string): string {
  return path.replace(/^\/[^/]+/, `/${language}`);
}

/** Words that sources in capitals write without their accent, and that have only one right spelling in names. */
const accented = [
  'Águeda',
  'Águilas',
  'Albéniz',
  'Álvarez',
  'Álvaro',
  'Andrés',
  'Ángel',
  'Barceló',
  'Chacón',
  'Concepción',
  'Éboli',
  'Entrevías',
  'Eurípides',
  'Extensión',
  'Fermín',
  'Fernández',
  'Fuenfría',
  'García',
  'Gómez',
  'González',
  'Guzmán',
  'Hernández',
  'Jesús',
  'Jiménez',
  'Joaquín',
  'José',
  'López',
  'María',
  'Martín',
  'Martínez',
  'Marvá',
  'Méndez',
  'Núñez',
  'Ombú',
  'Pérez',
  'Príncipe',
  'Ramón',
  'Ríos',
  'Rodríguez',
  'Román',
  'Sacristán',
  'Sánchez',
  'Tetuán',
  'Velázquez',
  'Vicálvaro',
];
const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, (mark) => (mark === '\u0303' ? mark : ''))
    .normalize('NFC')
    .toLowerCase();
const spelling = new Map(accented.map((word) => [fold(word), word]));

const particles = new Set(['de', 'del', 'y', 'e', 'en', 'a', 'al', 'por', 'con']);
const articles = new Set(['la', 'las', 'los']);

function capitalize(word: string): string {
  return word.replace(
    /(^|[-'’(/.])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/**
 * A name in capitals as one writes it: "AMADOR DE LOS RIOS" is "Amador de los Ríos".
 * Accents are added only to words that have a single right spelling; a text that has small letters stays as it is.
 */
export function toSpanishCase(text: string): string {
  if (/\p{Ll}{2}/u.test(text)) return text;
  const words = text.toLowerCase().split(' ');
  return words
    .map((word, i) => {
      const before = words[i - 1];
      if (i > 0 && particles.has(word)) return word;
      if (before === 'de' && (articles.has(word) || word === 'el')) return word;
      return word
        .split('-')
        .map((part) => spelling.get(fold(part)) ?? capitalize(part))
        .join('-');
    })
    .join(' ');
}

const person =
  /\b(?:D\.ª?|Dª|Dña\.?|Don|Doña|Sr\.?|Sra\.?|Sres\.)\s+\p{Lu}|\b(?:preguntar por|atendid[oa]s? por|a cargo de|responsable|director[a]?|coordinador[a]?|titular|persona de contacto|contacto:)\b/iu;

/** The prose without the sentences that name the person who attends: names of people are never imported. */
export function withoutPeople(prose: string): string {
  if (!person.test(prose)) return prose;
  return prose
    .split(/(?<=[.;])\s+(?=\p{Lu})/u)
    .filter((sentence) => !person.test(sentence))
    .join(' ')
    .trim();
}

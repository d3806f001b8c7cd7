const courtesy = /(?:^|[\s(,:])(?:D\.ª?|Dª|Dña\.?|Don|Doña|Sra?\.|Sres\.)\s+\p{Lu}/u;
const duty =
  /(?<!\p{L})(?:preguntar por|atendid[oa]s? por|a cargo de|responsable|directora?|coordinadora?|titular|persona de contacto|contacto:)(?!\p{L})/iu;

/** The prose without the sentences that name the person who attends: names of people are never imported. */
export function withoutPeople(prose: string): string {
  const namesSomebody = (text: string): boolean => courtesy.test(text) || duty.test(text);
  if (!namesSomebody(prose)) return prose;
  return prose
    .split(/(?<=[.;])(?<!(?:^|\s)(?:D|Dña|Sra?|Sres)\.)\s+(?=\p{Lu})/u)
    .filter((sentence) => !namesSomebody(sentence))
    .join(' ')
    .trim();
}

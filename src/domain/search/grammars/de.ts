import { cutEnding, foldLetters, toWordSet, type Grammar } from '../grammar.ts';

/** `ä`, `ae` and `a` are one letter, so that a keyboard without umlauts finds the same. */
const fold = (word: string) => foldLetters(word).replace(/(?<![aeq])([aou])e/g, '$1');

/** Inflection of nouns, adjectives and verbs, in two turns. */
function stem(word: string): string {
  const first = word.length > 4 ? cutEnding(word, /(?:ern|em|en|er|es|e|n|s)$/, 4) : word;
  return first.length > 6 ? cutEnding(first, /(?:en|er|st|et|t|n)$/, 4) : first;
}

/** German. */
export const grammar: Grammar = {
  language: 'de',
  fold,
  stem,
  // Gender star and colon: Arbeiter*innen.
  prepare: (text) => text.replace(/(?<=\p{L})[*:_/]-?in(?:nen)?(?!\p{L})/gu, ''),
  links: ['', 's', 'n', 'en', 'es', 'e'],
  noPart:
    /^(?:lich|innen|dung|chen|lein|ung|heit|keit|schaft|isch|namt|frei|bar|ation|national|erin|igkeit|eren|eiten)/,
  stop: toWordSet(
    `aber all alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus
    bei beim bin bis bist bitte bzw ca da dabei damit dann darf darfst das dass dazu dein deine deinem deinen deiner
    dem den denn der deren des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch dürfen
    ein eine einem einen einer eines einige einigen er es etwa etwas euch euer eure für gab gegen gerne gibt habe
    haben hast hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede
    jedem jeden jeder jedes jene kann kannst kein keine keinem keinen keiner könnt konnte könnte können man manche
    mag mehr mein meine meinem meinen meiner mich mir mit möchte möchten mögen muss musst müssen müsst nach nicht
    nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seit selbst sich sie sind so solche soll
    sollen sollte sollten sondern sonst sowie über um und uns unser unsere unter viel viele vielen vom von vor wann
    war waren warum was weg weil weiter welche welchem welchen welcher welches wem wen wenn wer werden werde wie wieder
    wieso wieviel will willst wir wird wirst wo wofür woher wohin wollen womit worum wozu wurde wurden während zu zum
    zur zwar zwischen a b d h u z`,
    fold,
  ),
  weak: toWordSet(
    `ab angeboten anbietet art arten bedeuten bedeutet bekomme bekommen bekommt benötige benötigt bieten bietet brauche
    brauchen braucht dauert erhalte erhalten erhält etwas finde finden findet funktioniert genau heißt jemand lange
    läuft laufen machen mache macht möglich möglichkeiten nähe nennen nennt passiert speziell tun verschiedene
    verstehen versteht wichtig wissen weiß`,
    fold,
  ),
};

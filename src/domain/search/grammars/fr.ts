import { cutEnding, foldLetters, toEndings, toWordSet, type Grammar } from '../grammar.ts';

/** Endings of verbs, nouns and adjectives, without the last "s". */
const endings = toEndings(
  `issement issante issant issaient atrice ateur ation ition ution ement amment emment eraient eront erons erez erait
  erais aient ante ant ance ence euse eur able ible iste isme ive if ité ée ière ier elle el ale aux al ion ions assent
  asse ait ais ez é er ir oir re e t`,
);

/** French inflection and the commonest derivations; three letters stay. */
function stem(word: string): string {
  if (word.length < 4) return word;
  const single = word.replace(/[sx]$/, '');
  const first = cutEnding(single, endings, 3);
  const cut = first === single ? cutEnding(single, /(?:er|e)$/, 3) : first;
  const second = cut.length > 5 ? cutEnding(cut, /(?:e|iv|iss|ic|at|it|i|t)$/, 4) : cut;
  return second.replace(/(.)\1$/, '$1');
}

/** French. */
export const grammar: Grammar = {
  language: 'fr',
  fold: foldLetters,
  stem,
  // Elision: l’emploi, d’accueil, qu’est-ce.
  prepare: (text) =>
    text.replace(/(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)[’'ʼ](?=\p{L})/giu, ' '),
  stop: toWordSet(
    `a à afin ai ainsi alors après as au aucun aucune aujourd aussi autre autres aux avant avec avez avoir avons ayant
    bien c ça car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci combien comme comment d dans de
    déjà depuis des donc dont du durant elle elles en encore entre es est et étaient était étant été être eu eux fait
    font hors huit hui ici il ils j je jusque l la là le les leur leurs lorsque lui m ma mais me même mêmes mes moi
    moins mon n ne ni non nos notre nous on ont ou où par parce pas pendant peu plus plusieurs pour pourquoi puis
    puisque qu quand que quel quelle quelles quelque quelques quels qui quoi s sa sans sauf se sera seront ses seulement
    si sinon soi soit son sont sous suis sur t ta tandis te tels tes toi ton tous tout toute toutes très trop tu un une
    va vais vers voici voilà vos votre vous y`,
  ),
  weak: toWordSet(
    `aller appelle arrive besoin chercher cherche connaître dire dois doit doivent donner existe existent
    faire faut fonctionne genre lieu long longtemps manière moyen obtenir obtient offre offrent
    offert offerte passe peut peuvent peux possible pouvez pouvoir précisément proche près propose proposé proposée
    proposent quelqu recevoir reçoit savoir sert signifie trouver trouve trouvent type types utiliser veut veux
    vouloir`,
  ),
};

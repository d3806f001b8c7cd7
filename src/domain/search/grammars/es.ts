import { cutEnding, foldLetters, toEndings, toWordSet, type Grammar } from '../grammar.ts';

/** Endings of verbs, nouns and adjectives. */
const endings = toEndings(
  `amiento amientos imiento imientos ación aciones ición iciones ución uciones adora adoras ador adores ante antes ancia
  ancias encia encias mente idad idades iva ivas ivo ivos able ables ible ibles ista istas ismo ismos iéramos áramos
  ieron aron iendo ando ado ados ada adas ido idos ida idas aría arían ería erían iría irían aré eré iré ará erá irá
  aban aba abas amos emos imos aste iste ar er ir arse erse irse arme erme irme an en es as os a e o s`,
);

/** Spanish inflection; two turns at most, four letters stay. */
function stem(word: string): string {
  if (word.length < 4) return word;
  const single = word.replace(/(?<=..)ces$/, 'z');
  const first = cutEnding(single, endings, 3);
  return first.length > 5 ? cutEnding(first, /(?:i|e|a|o|iz|ific|ad|id|ur)$/, 4) : first;
}

/** Spanish. */
export const grammar: Grammar = {
  language: 'es',
  fold: foldLetters,
  stem,
  stop: toWordSet(
    `a al algo alguien algún alguna algunas alguno algunos ante antes aquel aquella aquí así aun aunque bajo bien cada
    casi como cómo con contra cual cuál cuales cuáles cualquier cuando cuándo cuanto cuánto cuánta cuántos cuántas de
    del desde donde dónde dos durante e el él ella ellas ellos en entonces entre era eran eres es esa esas ese eso esos
    esta está están estar estas este esto estos estoy estás fue fueron ha haber había han has hasta hay he hemos hoy
    incluso la las le les lo los luego más me mi mí mis mientras mucho muchos muy nada ni no nos nosotros nuestra
    nuestro o os otra otras otro otros para pero poco por porque pues que qué quien quién quienes quiénes se sea según
    ser si sí sido siempre sin sino sobre solo son soy su sus suya también tan tanto te ti tiene tienen tengo tienes
    tener toda todas todo todos tras tu tú tus u un una unas uno unos usted ustedes va vais van vez voy vosotros vuestra
    y ya yo`,
  ),
  weak: toWordSet(
    `busco buscar cerca conseguir consigo dan dar deber debo dice encontrar encuentro existe
    existen funciona hace hacen hacer hago ir llama lugar manera me necesita necesitan necesito necesitar obtener ofrece
    ofrecen pasa poder podemos podría puede pueden puedo querer quiero quiere recibir saber sé significa sirve tarda
    tipo tipos usar ver`,
  ),
};

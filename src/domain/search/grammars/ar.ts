import { cutEnding, foldLetters, toWordSet, type Grammar } from '../grammar.ts';

/** Marks and lengthening off; hamza carriers, the two ya and the closed ta as one letter each. */
function fold(word: string): string {
  return foldLetters(word)
    .replace(/[أإآٱٲٳ]/g, 'ا')
    .replace(/[ىیئ]/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ة/g, 'ه')
    .replace(/ک/g, 'ك')
    .replace(/ء/g, '');
}

const article = /^(?:و|ف)?(?:ال|بال|كال|لل)(?=..)/;
const suffix = /(?:تهما|تهم|تكم|ياته|اتها|اتهم|يات|تها|ها|هم|هن|كم|نا|ان|ات|ون|ين|يه|ته|وا|ه|ي|ا|ت)$/;

/** Light stemming: conjunction and article before, endings after (Larkey, Ballesteros, Connell 2007, "light10"). */
function stem(word: string): string {
  if (!/[\u0621-\u064a]/.test(word)) return word;
  const bare = word.replace(article, '');
  const start = bare === word && word.length > 4 ? word.replace(/^و(?=...)/, '') : bare;
  const first = cutEnding(start, suffix, 3);
  return first.length > 4 ? cutEnding(first, /(?:ات|ون|ين|ان|يه|ه|ي|ت)$/, 3) : first;
}

/** Arabic. */
export const grammar: Grammar = {
  language: 'ar',
  fold,
  stem,
  // One letter in front may be a particle (with, for, like, so, and) or a person of the verb (I, he, she, we).
  inner: (word) => {
    const bare = word.replace(article, '');
    if (bare !== word || word.length < 5) return [];
    const particles = /^(?:[وف][بلكس]|س[ايتن]|[بلكفويتنا])(?=...)/.exec(word)?.[0] ?? '';
    return particles ? [...new Set([word.slice(1), word.slice(particles.length)])] : [];
  },
  stop: toWordSet(
    `في من على الى إلى عن مع هذا هذه ذلك تلك هو هي هم هن انا أنا نحن انت أنت انتم أنتم التي الذي الذين اللواتي اللاتي ما
    ماذا لماذا متى أين اين كيف كم هل أي اي أية أن ان إن أو او ثم لا لم لن ليس ليست قد لقد كان كانت كانوا يكون تكون كل
    بعض غير بين بعد قبل عند عندما حيث حتى منذ خلال حول دون ضد أمام تحت فوق و ف ب ل ك به بها بهم له لها لهم لي لنا لك
    لكم فيه فيها فيهم منه منها منهم عليه عليها عليهم عنه عنها إليه إليها اليه اليها معه معها إذا اذا لو لكن ولكن بل
    أيضا ايضا فقط جدا كما مثل أما اما إما إلا الا سوف هنا هناك هنالك يوجد توجد والتي والذي وهو وهي وما ومن وفي وعلى
    ولا أنه انه أنها انها بأن لأن لان الآن كنت لدي لديك لديه لديها وإذا واذا تم يتم وقد نفس ذات أحد احد`,
    fold,
  ),
  weak: toWordSet(
    `يمكن يمكنني يمكنك يمكننا أستطيع استطيع تستطيع أريد اريد أحتاج احتاج يحتاج تحتاج يجب ينبغي أجد اجد العثور الحصول
    أحصل احصل تعني يعني معنى نوع أنواع انواع طريقة شيء تقدم يقدم تقدمها يقدمها المقدمة المتاحة متاحة متوفرة المتوفرة
    القيام أفعل افعل يحدث أعرف اعرف معرفة أذهب اذهب وجود بالضبط قريب بالقرب تسمى يسمى`,
    fold,
  ),
};

import { foldLetters, toWordSet, type Grammar } from '../grammar.ts';

/** Particles, pronouns and question words; none of these characters begins or ends a word that is searched. */
const empty =
  /为什么|怎么样?|怎样|如何|什么|哪里|哪儿|哪些|哪个|多少|是否|可以|能否|能不能|可不可以|有没有|应该|请问|以及|或者|[的了吗呢吧啊呀我你您他她它们这那哪是在和与及]/gu;

/** Chinese: runs of characters are read as pairs; no stems. */
export const grammar: Grammar = {
  language: 'zh',
  fold: foldLetters,
  stem: (word) => word,
  prepare: (text) => text.replace(empty, ' '),
  pairs: true,
  stop: toWordSet(
    '有 没 不 要 能 会 想 去 就 都 也 很 把 被 从 到 对 给 个 每 某 着 过 得 等 于 之 其 以 而 但 若 则 需要 想要',
  ),
  weak: toWordSet('找到 哪种 得到 获得 提供 进行 使用 关于 情况 时候 附近 知道 告诉'),
};

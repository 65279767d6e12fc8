const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u{30FC}]/gu;
const soft = /\u{AD}/gu;

/**
 * How wide some words are, in Latin letters: a sign of Chinese, Japanese or Korean is as wide as two, and a soft hyphen has no
 * width of its own.
 */
export const lettersIn = (words: string): number =>
  words.replaceAll(soft, "").length + (words.match(wide)?.length ?? 0);

/** Letters that do not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ə: 'e',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/** Letters, digits and the commonest punctuation of English. */
const PLAIN = /^[A-Za-z0-9 .,()&/-]*$/;

const HAN = /\p{Script=Han}/u;

/**
 * Returns a text as the search compares it: lower case, without accents, tones, quotation marks and punctuation, its words
 * separated by single spaces. Chinese characters stay together.
 */
export function foldText(text: string): string {
  // Most names are plain, and thousands are folded when the index is read.
  const plain = PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}|['’‘ʻʼ`´]/gu, '')
        .toLowerCase()
        .replace(/[æðđəħıłøœßþ]/g, (letter) => LETTERS[letter] ?? letter);
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Returns the words of a folded text. Chinese has no spaces: each character is a word. */
export function foldedWords(folded: string): readonly string[] {
  return folded.split(/ |(?<=\p{Script=Han})|(?=\p{Script=Han})/u).filter(Boolean);
}

export function hasHan(text: string): boolean {
  return HAN.test(text);
}

import { normalized } from '../../domain/text-match';

/** A piece of a name, and whether the reader typed it. */
export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/**
 * Splits a name into the parts that words of the query match and the parts between them. A word matches the beginning
 * of a word of the name, without regard to case and accents; Chinese characters match anywhere.
 */
export function markedParts(name: string, query: string): readonly TextPart[] {
  const { plain, sourceOf } = plainText(name);
  const isMarked = new Array<boolean>(name.length).fill(false);
  for (const word of wordsOf(query)) {
    for (const start of startsOf(plain, word)) {
      const end = sourceOf[start + word.length] ?? name.length;
      isMarked.fill(true, sourceOf[start], end);
    }
  }
  return joined(name, isMarked);
}

/** Returns the name in lower case without accents, and for each of its UTF-16 units the index in the name. */
function plainText(name: string): { readonly plain: string; readonly sourceOf: readonly number[] } {
  let plain = '';
  const sourceOf: number[] = [];
  let index = 0;
  for (const character of name) {
    const text = normalized(character);
    for (let i = 0; i < text.length; i++) sourceOf.push(index);
    plain += text;
    index += character.length;
  }
  return { plain, sourceOf };
}

/** Chinese has no spaces, so each of its characters is a word. Single letters count only alone. */
function wordsOf(query: string): readonly string[] {
  const words = normalized(query)
    .split(/[^\p{L}\p{N}]+|(?<=\p{Script=Han})|(?=\p{Script=Han})/u)
    .filter(Boolean);
  const telling = words.filter((word) => word.length > 1 || HAN.test(word));
  return telling.length > 0 ? telling : words;
}

function startsOf(plain: string, word: string): readonly number[] {
  const starts: number[] = [];
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
    if (at === 0 || HAN.test(word) || !LETTER.test(plain.charAt(at - 1))) starts.push(at);
  }
  return starts;
}

function joined(name: string, isMarked: readonly boolean[]): readonly TextPart[] {
  const parts: { text: string; isMatch: boolean }[] = [];
  for (let i = 0; i < name.length; i++) {
    const isMatch = isMarked[i] ?? false;
    const last = parts.at(-1);
    if (last?.isMatch === isMatch) last.text += name.charAt(i);
    else parts.push({ text: name.charAt(i), isMatch });
  }
  return parts;
}

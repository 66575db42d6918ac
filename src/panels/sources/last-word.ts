/** A last word of more letters may be parted from what follows it. */
const LONGEST = 24;

/** Returns a text without its last word, and that word: in Chinese the last character, with the mark after it. */
export function splitLastWord(text: string): readonly [before: string, last: string] {
  const found = /[\u2e80-\uffff][\u3000-\u303f\uff00-\uffef]?$|[^\s\u2e80-\uffff]+$/.exec(text);
  const last = found?.[0].slice(-LONGEST) ?? '';
  return [text.slice(0, text.length - last.length), last];
}

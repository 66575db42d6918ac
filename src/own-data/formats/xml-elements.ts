import { OWN_LIMITS } from '../own-file';
import { ReadFailure } from '../read-failure';

/** Length of one element, in characters. */
const MAX_LENGTH = 32 * 1024 * 1024;

/** An element as text that can be parsed alone, or what is wrong with it. */
export type SplitElement =
  | { readonly text: string; readonly line: number }
  | { readonly fault: 'too-deep' | 'too-long' | 'cut-off'; readonly line: number };

/** The first part of a text: the marks that end what may hold other marks. */
const SPANS: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

const TAG = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)/;

/** Longest name of a tag that is looked at, in characters. */
const MAX_TAG_NAME = 128;

/**
 * Yields the elements with some names out of an XML text, each in a root element with the namespaces of the text's own, so that
 * each can be parsed alone. Names are compared without prefixes. Throws a `ReadFailure` for a document type, which could
 * declare entities.
 */
export function* splitElements(text: string, names: ReadonlySet<string>): Generator<SplitElement> {
  let root: { readonly open: string; readonly close: string } | undefined;
  let [depth, start, startDepth, startLine] = [0, -1, 0, 1];
  let isTooDeep = false;
  const lineAt = lineCounter(text);
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const span = SPANS.find(([mark]) => text.startsWith(mark, at));
    if (span) {
      const end = text.indexOf(span[1], at + span[0].length);
      if (end < 0) break;
      at = end;
      continue;
    }
    if (text.startsWith('<!', at)) throw new ReadFailure('has-doctype');
    const [, slash, name] = TAG.exec(text.slice(at, at + MAX_TAG_NAME)) ?? [];
    if (name === undefined) continue;
    const end = tagEnd(text, at);
    if (end < 0) break;
    const isEmpty = text[end - 1] === '/';
    root ??= { open: text.slice(at, end + 1), close: `</${rootName(text, at)}>` };
    const isStart = slash === '' && start < 0 && names.has(name);
    if (isStart) [start, startDepth, startLine, isTooDeep] = [at, depth, lineAt(at), false];
    if (slash === '' && !isEmpty) depth++;
    if (slash === '/') depth = Math.max(0, depth - 1);
    if (depth > OWN_LIMITS.depth) isTooDeep = true;
    const isEnd = start >= 0 && depth <= startDepth && (slash === '/' || (isStart && isEmpty));
    if (isEnd) {
      const body = text.slice(start, end + 1);
      if (isTooDeep) yield { fault: 'too-deep', line: startLine };
      else if (body.length > MAX_LENGTH) yield { fault: 'too-long', line: startLine };
      else yield { text: `${root.open}${body}${root.close}`, line: startLine };
      start = -1;
    }
    at = end;
  }
  if (start >= 0) yield { fault: 'cut-off', line: startLine };
}

/** Returns the name of the first element of an XML text, without its prefix; undefined if there is none. */
export function rootElement(head: string): string | undefined {
  const plain = head.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![^[>]*(?:\[[\s\S]*?\]\s*)?>/g, '');
  return /<(?:[\w.-]+:)?([\w.-]+)/.exec(plain)?.[1];
}

function rootName(text: string, at: number): string {
  return /^<([\w.:-]+)/.exec(text.slice(at, at + MAX_TAG_NAME))?.[1] ?? '';
}

/** Returns where a tag ends, past `>` in its attributes' values; -1 if it does not end. */
function tagEnd(text: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < text.length; at++) {
    const letter = text[at];
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '>') return at;
    else if (letter === '"' || letter === "'") quote = letter;
    // A tag never holds another: the one before is not closed.
    else if (letter === '<') return at - 1;
  }
  return -1;
}

/** Returns a function that counts the lines up to ever later places of a text. */
function lineCounter(text: string): (at: number) => number {
  let [line, from] = [1, 0];
  return (at) => {
    for (
      let next = text.indexOf('\n', from);
      next >= 0 && next < at;
      next = text.indexOf('\n', from)
    ) {
      line++;
      from = next + 1;
    }
    return line;
  };
}

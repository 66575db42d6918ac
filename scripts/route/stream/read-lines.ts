import type { Readable } from 'node:stream';

/** A line of the input, without its line break. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Set instead of a text for a line that cannot be read. */
  readonly error?: string;
  /** Bytes of the input up to the end of the line. */
  readonly end: number;
}

/** The longest line that is read, in bytes. */
export const MOST_BYTES = 1_000_000;

const LINE_BREAK = 0x0a;

/**
 * Yields the lines of a stream of UTF-8, blank ones left out, in groups as they arrive. A longer line than `MOST_BYTES` is
 * passed over without being kept and yields its error.
 */
export async function* readLines(
  input: Readable | AsyncIterable<Buffer>,
): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: Buffer[] = [];
  let size = 0;
  let number = 0;
  let end = 0;
  const finish = (): Line | undefined => {
    number += 1;
    const isTooLong = size > MOST_BYTES;
    const bytes = isTooLong ? undefined : Buffer.concat(parts);
    [parts, size] = [[], 0];
    if (!bytes) return { number, text: '', error: TOO_LONG, end };
    const line = decode(decoder, bytes, number, end);
    return line.error === undefined && line.text.trim() === '' ? undefined : line;
  };
  for await (const chunk of input as AsyncIterable<Buffer>) {
    const lines: Line[] = [];
    let start = 0;
    for (let at = chunk.indexOf(LINE_BREAK); at >= 0; at = chunk.indexOf(LINE_BREAK, start)) {
      keep(chunk.subarray(start, at));
      end += at + 1 - start;
      start = at + 1;
      const line = finish();
      if (line) lines.push(line);
    }
    keep(chunk.subarray(start));
    end += chunk.length - start;
    if (lines.length > 0) yield lines;
  }
  const last = size > 0 ? finish() : undefined;
  if (last) yield [last];

  function keep(part: Buffer): void {
    size += part.length;
    if (size > MOST_BYTES) parts = [];
    else if (part.length > 0) parts.push(part);
  }
}

const TOO_LONG = `bad-row: the line is longer than ${MOST_BYTES.toLocaleString('en')} bytes`;

function decode(decoder: TextDecoder, bytes: Buffer, number: number, end: number): Line {
  try {
    return { number, text: decoder.decode(bytes).replace(/\r$/, ''), end };
  } catch {
    return { number, text: '', error: 'bad-row: the line is not UTF-8', end };
  }
}

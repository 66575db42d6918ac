import { createReadStream, existsSync, statSync, truncateSync } from 'node:fs';

/** What an interrupted run left in its file. */
export interface Leftover {
  /** Answers that are whole. */
  readonly rows: number;
  /** The last of them with its line break, which the next run must answer alike; empty for none. */
  readonly last: string;
  /** The byte at which the last begins. */
  readonly lastFrom: number;
  /** Whether the header stands. */
  readonly hasHeader: boolean;
}

const LINE_BREAK = 0x0a;

/** Reads how far a file of answers goes, and cuts off what follows its last line break. Throws if it begins otherwise. */
export async function readLeftover(file: string, header: string): Promise<Leftover> {
  if (!existsSync(file)) return { rows: 0, last: '', lastFrom: 0, hasHeader: false };
  let lines = 0;
  let at = 0;
  // Where the last two whole lines begin and end.
  let [lastFrom, end] = [0, 0];
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    for (let i = chunk.indexOf(LINE_BREAK); i >= 0; i = chunk.indexOf(LINE_BREAK, i + 1)) {
      lines += 1;
      [lastFrom, end] = [end, at + i + 1];
    }
    at += chunk.length;
  }
  if (lines === 0) {
    truncateSync(file, 0);
    return { rows: 0, last: '', lastFrom: 0, hasHeader: false };
  }
  const last = await readPart(file, lastFrom, end);
  const first = header === '' ? '' : await readPart(file, 0, Buffer.byteLength(header));
  if (first !== header) throw new Error(`${file} does not begin as this run's output does`);
  truncateSync(file, end);
  const isHeaderOnly = header !== '' && lines === 1;
  return {
    rows: header === '' ? lines : lines - 1,
    last: isHeaderOnly ? '' : last,
    lastFrom: isHeaderOnly ? end : lastFrom,
    hasHeader: header !== '',
  };
}

/** Throws unless a file may be written: it is new or empty, or is to be replaced. */
export function refuseExisting(file: string, replaces: boolean): void {
  if (replaces || !existsSync(file) || statSync(file).size === 0) return;
  throw new Error(`${file} is there already: --resume goes on with it, --overwrite replaces it`);
}

async function readPart(file: string, start: number, end: number): Promise<string> {
  const parts: Buffer[] = [];
  if (end > start) {
    const stream = createReadStream(file, { start, end: end - 1 }) as AsyncIterable<Buffer>;
    for await (const part of stream) parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

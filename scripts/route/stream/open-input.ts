import { createReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { type Line, readLines } from './read-lines';
import { type RowFormat, readHeader } from './read-row';

/** An input of rows whose format is known. */
export interface RowInput {
  readonly rows: RowFormat;
  /** Below a header, in groups as they arrive. */
  readonly lines: AsyncGenerator<readonly Line[]>;
  /** Bytes; 0 if unknown. */
  readonly size: number;
  /** Ends the lines where they are. */
  stop(): void;
}

/**
 * Opens a file of rows, or standard input for `-`, and reads as much of it as tells its format: NDJSON if it begins with a
 * brace, else CSV. Throws if it cannot be read, if its header is wrong, and if it is empty while its format was not given.
 */
export async function openRows(
  file: string,
  format: 'ndjson' | 'csv' | undefined,
): Promise<RowInput> {
  const { stream, size } = openFile(file);
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    stream.destroy();
  };
  const lines = until(readLines(stream), () => isStopped);
  const first = await lines.next().catch((error: Error) => {
    throw new Error(`Cannot read ${nameOf(file)}: ${error.message}`);
  });
  if (first.done) {
    const rows: RowFormat = { kind: 'ndjson' };
    if (format !== undefined) return { rows, lines, size, stop };
    throw new Error(`${nameOf(file)} is empty, expected a row a line as NDJSON or CSV`);
  }
  const [head] = first.value;
  const isJson = format === 'ndjson' || (!format && /^\s*[[{]/.test(head?.text ?? ''));
  if (!isJson && head?.error !== undefined) throw new Error(`Line ${head.number}: ${head.error}`);
  if (!format && isJson && /^\s*\[/.test(head?.text ?? '')) {
    throw new Error(
      `${nameOf(file)} holds a JSON array, which cannot be read line by line: give a file, or a row a line (jq -c '.[]')`,
    );
  }
  const rows: RowFormat = isJson ? { kind: 'ndjson' } : readHeader(head?.text ?? '');
  return { rows, lines: prepend(isJson ? first.value : first.value.slice(1), lines), size, stop };
}

/** Opens a file, or standard input for `-`. Its size is 0 where it has none, as a pipe. */
export function openFile(file: string): { readonly stream: Readable; readonly size: number } {
  if (file === '-') return { stream: process.stdin, size: 0 };
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new Error(`Cannot read ${file}: there is no such file`);
  if (stats.isDirectory()) throw new Error(`Cannot read ${file}: it is a folder`);
  return { stream: createReadStream(file), size: stats.isFile() ? stats.size : 0 };
}

export function nameOf(file: string): string {
  return file === '-' ? 'Standard input' : file;
}

async function* prepend<T>(first: readonly T[], rest: AsyncIterable<readonly T[]>) {
  yield first;
  yield* rest;
}

/** Yields groups until told to stop, which ends a stream that waits with an error. */
async function* until<T>(groups: AsyncIterable<T>, isStopped: () => boolean): AsyncGenerator<T> {
  try {
    for await (const group of groups) {
      if (isStopped()) return;
      yield group;
    }
  } catch (error) {
    if (!isStopped()) throw error;
  }
}

import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';

/** Where the answers go. */
export interface Output {
  /** Resolves when the next text may be written. Throws `ClosedOutput` if nobody reads any more. */
  write(text: string): Promise<void>;
  /** Resolves when all is handed on. */
  end(): Promise<void>;
}

/** The reader of the output went away, as `head` does when it has enough. */
export class ClosedOutput extends Error {}

/** Writes to a file, to one that is there from a byte on if given; to standard output without a file. */
export function openOutput(file?: string, from?: number): Output {
  if (file === undefined) return outputTo(process.stdout, false);
  const options = from === undefined ? {} : { flags: 'r+', start: from };
  return outputTo(createWriteStream(file, options), true);
}

function outputTo(stream: Writable, isOwn: boolean): Output {
  let failure: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code === 'EPIPE' ? new ClosedOutput('The output was closed') : error;
  });
  const check = () => {
    if (failure) throw failure;
  };
  return {
    async write(text) {
      check();
      if (text === '' || stream.write(text)) return;
      await drained(stream);
      check();
    },
    async end() {
      check();
      await new Promise<void>((resolve) => {
        const done = () => resolve();
        stream.once('error', done);
        if (isOwn) stream.end(done);
        else stream.write('', done);
      });
      check();
    },
  };
}

/** Resolves when a stream takes more, or is closed. */
function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off('drain', done);
      stream.off('close', done);
      resolve();
    };
    stream.on('drain', done);
    stream.on('close', done);
  });
}

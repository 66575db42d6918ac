import { SingleBar } from 'cli-progress';

/** Shows how far a stream is, on standard error; nothing where that is no terminal. */
export interface Progress {
  /** @param bytes of the input whose rows are answered */
  update(rows: number, bytes: number): void;
  stop(): void;
}

const SHOWN = '{bar} {percentage} % · {rows} rows · {rate}/s · {eta_formatted} left';
/** Without the size of the input there is no time left. */
const SHOWN_WITHOUT_END = '{rows} rows · {rate}/s · {duration_formatted}';

/** @param total bytes of the input; 0 if unknown */
export function createProgress(total: number): Progress {
  const format = total > 0 ? SHOWN : SHOWN_WITHOUT_END;
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: null, etaBuffer: 100 });
  const start = performance.now();
  let first: number | undefined;
  bar.start(total > 0 ? total : 1, 0, { rows: 0, rate: '-' });
  return {
    update(rows, bytes) {
      first ??= rows;
      const rate = Math.round((1000 * (rows - first)) / (performance.now() - start));
      bar.update(total > 0 ? bytes : 0, { rows: rows.toLocaleString('en'), rate });
    },
    stop: () => bar.stop(),
  };
}

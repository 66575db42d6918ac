import type { OwnColumn, OwnLayer } from '../own-layer';
import type {
  FromRowsWorker,
  RowsAnswer,
  RowsAnswers,
  RowsQuestion,
  ToRowsWorker,
} from './own-rows-protocol';

/** The part of `Worker` that rows use. */
export interface RowsWorker {
  postMessage(message: ToRowsWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<FromRowsWorker>) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
  terminate(): void;
}

interface Waiting {
  readonly resolve: (answer: RowsAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** The rows of a layer in a worker of their own, which filters, sorts, cuts tiles and writes files; until `end`. */
export class OwnRows {
  private readonly worker: RowsWorker;
  private readonly waiting = new Map<number, Waiting>();
  private sent: readonly OwnColumn[] = [];
  private layer: OwnLayer | undefined;
  private ready: Promise<void> = Promise.resolve();
  private count = 0;
  private fault: Error | undefined;

  constructor(worker: RowsWorker = startRowsWorker()) {
    this.worker = worker;
    worker.addEventListener('message', ({ data }) => this.settle(data));
    for (const type of ['error', 'messageerror'] as const) {
      worker.addEventListener(type, (event) => {
        event.preventDefault();
        this.fail(new Error('The worker of own rows stopped'));
      });
    }
  }

  /** Sends what the worker lacks of a layer, a column at a time, so that the page responds meanwhile. */
  follow(layer: OwnLayer): void {
    if (layer === this.layer) return;
    const isFirst = this.layer === undefined;
    this.layer = layer;
    this.ready = this.ready.then(async () => {
      const { columns, ...bare } = layer;
      if (isFirst) this.worker.postMessage({ kind: 'layer', layer: bare });
      this.worker.postMessage({ kind: 'columns', count: columns.length });
      for (const [index, column] of columns.entries()) {
        if (column === this.sent[index]) continue;
        await pause();
        this.worker.postMessage({ kind: 'column', index, column });
      }
      this.sent = columns;
    });
  }

  /** Resolves with the answer to a question. Rejects if the worker cannot tell, or is ended before. */
  async ask<Q extends RowsQuestion>(question: Q): Promise<RowsAnswers[Q['kind']]> {
    await this.ready;
    if (this.fault) throw this.fault;
    const id = this.count++;
    const answer = await new Promise<RowsAnswer>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ kind: 'question', id, question });
    });
    return answer as RowsAnswers[Q['kind']];
  }

  end(): void {
    this.worker.terminate();
    this.fail(new Error('The layer is gone'));
  }

  private settle(data: FromRowsWorker): void {
    const waiting = this.waiting.get(data.id);
    this.waiting.delete(data.id);
    if ('error' in data) waiting?.reject(new Error(data.error));
    else waiting?.resolve(data.answer);
  }

  private fail(error: Error): void {
    this.fault = error;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function startRowsWorker(): RowsWorker {
  return new Worker(new URL('./own-rows-worker.ts', import.meta.url), { type: 'module' });
}

import type { Waterways } from '../domain/waterways';
import type { Route, RouteAnswer, RouteRequest } from './route';
import type { FromWorker, Question, ToWorker } from './worker-protocol';

/** What the client needs of a worker; a `Worker` is one. */
export interface WorkerPort {
  postMessage(message: ToWorker, transfer: Transferable[]): void;
  addEventListener(type: 'message', hear: (event: MessageEvent<FromWorker>) => void): void;
  addEventListener(type: 'error' | 'messageerror', hear: (event: Event) => void): void;
  terminate(): void;
}

/** `invalid`: the network is no network. `stopped`: the worker did not start, or stopped. */
export class RoutingFailure extends Error {
  readonly reason: 'invalid' | 'stopped';

  constructor(reason: 'invalid' | 'stopped', message: string) {
    super(message);
    this.reason = reason;
  }
}

interface Asked {
  readonly question: Question;
  readonly signal: AbortSignal | undefined;
  resolve(answer: unknown): void;
  reject(reason: unknown): void;
}

/**
 * The routing engine as the app asks it: one question at a time is with the worker, the others wait
 * here, so that one that is cancelled in time costs nothing. A cancelled one is rejected at once with
 * the signal's reason, and its answer, should it still come, goes nowhere.
 */
export class RouterClient {
  private readonly worker: WorkerPort;
  private readonly waiting: Asked[] = [];
  private current: { readonly id: number; readonly asked: Asked } | undefined;
  private failure: RoutingFailure | undefined;
  private count = 0;

  /** The network is transferred: it is empty for whoever had it. */
  constructor(worker: WorkerPort, network: ArrayBuffer, waterways: Waterways) {
    this.worker = worker;
    worker.addEventListener('message', ({ data }) => this.hear(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.fail(new RoutingFailure('stopped', wordsOf(event)));
    });
    worker.addEventListener('messageerror', () =>
      this.fail(new RoutingFailure('stopped', 'The worker sent what cannot be read')),
    );
    worker.postMessage({ kind: 'load', network, waterways }, [network]);
  }

  route(request: RouteRequest, signal?: AbortSignal): Promise<RouteAnswer> {
    return this.ask({ kind: 'route', request }, signal) as Promise<RouteAnswer>;
  }

  /** Distinct ways, best first; none where there is no way. */
  alternatives(
    request: RouteRequest,
    most: number,
    signal?: AbortSignal,
  ): Promise<readonly Route[]> {
    return this.ask({ kind: 'alternatives', request, most }, signal) as Promise<readonly Route[]>;
  }

  close(): void {
    this.fail(new RoutingFailure('stopped', 'The router was closed'));
  }

  private ask(question: Question, signal: AbortSignal | undefined): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      if (this.failure) return reject(this.failure);
      const asked: Asked = { question, signal, resolve, reject };
      signal?.addEventListener('abort', () => this.forget(asked), { once: true });
      this.waiting.push(asked);
      this.next();
    });
  }

  private next(): void {
    if (this.current) return;
    const asked = this.waiting.shift();
    if (!asked) return;
    this.count++;
    this.current = { id: this.count, asked };
    this.worker.postMessage({ kind: 'ask', id: this.count, question: asked.question }, []);
  }

  private hear(message: FromWorker): void {
    if (message.kind === 'useless') {
      this.fail(new RoutingFailure('invalid', message.message));
      return;
    }
    if (this.current?.id !== message.id) return;
    const { asked } = this.current;
    this.current = undefined;
    if (message.kind === 'answer') asked.resolve(message.answer);
    else asked.reject(new RoutingFailure('stopped', message.message));
    this.next();
  }

  /** The worker goes on with what it has begun; the promise is settled, so nobody hears of it. */
  private forget(asked: Asked): void {
    const at = this.waiting.indexOf(asked);
    if (at >= 0) this.waiting.splice(at, 1);
    asked.reject(asked.signal?.reason);
  }

  private fail(failure: RoutingFailure): void {
    if (this.failure) return;
    this.failure = failure;
    this.worker.terminate();
    const unanswered = [...(this.current ? [this.current.asked] : []), ...this.waiting.splice(0)];
    this.current = undefined;
    for (const { reject } of unanswered) reject(failure);
  }
}

function wordsOf(event: Event): string {
  const message = 'message' in event ? String(event.message) : '';
  return message || "The worker's script could not be run";
}

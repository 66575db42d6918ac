import type { RouteFailure, RouteMeasure, RouteQuery, RouteResult } from './sea-route';
import type { Waterways } from './waterways';
import type { FromWorker, ToWorker } from './worker-protocol';

/** The part of `Worker` that the client uses. */
export interface WorkerPort {
  postMessage(message: ToWorker, transfer: ArrayBuffer[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FromWorker }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: FailureEvent) => void): void;
  terminate(): void;
}

/** The part of `ErrorEvent` that the client uses. */
export interface FailureEvent {
  readonly message?: string;
  preventDefault(): void;
}

/** The part of `AbortSignal` that cancels a query. */
export interface CancelSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void, options: { once: boolean }): void;
}

/** `invalid`: the network cannot be read. `stopped`: the worker did not start, or stopped. */
export class RoutingError extends Error {
  readonly reason: 'invalid' | 'stopped';

  constructor(reason: 'invalid' | 'stopped', message: string) {
    super(message);
    this.reason = reason;
  }
}

/** What a query is answered with, by what it wants. */
interface Answers {
  readonly route: RouteResult;
  readonly measure: RouteMeasure | RouteFailure;
}

interface Pending<K extends keyof Answers> {
  readonly kind: K;
  readonly query: RouteQuery;
  readonly signal: CancelSignal | undefined;
  resolve(result: Answers[K]): void;
  reject(reason: unknown): void;
}

type PendingQuery = Pending<'route'> | Pending<'measure'>;

/**
 * Sends queries to the routing worker one at a time and queues the others, so that a queued query costs
 * nothing when it is cancelled. A cancelled query rejects at once with its signal's reason; a result that
 * comes later is dropped.
 */
export class RouterClient {
  private readonly worker: WorkerPort;
  private readonly queue: PendingQuery[] = [];
  private current: { readonly id: number; readonly pending: PendingQuery } | undefined;
  private failure: RoutingError | undefined;
  private lastId = 0;
  private isLoaded = false;
  private waiting: { resolve(): void; reject(reason: unknown): void } | undefined;

  /** The network is transferred: the caller's buffer is empty afterwards. */
  constructor(worker: WorkerPort, network: ArrayBuffer, waterways: Waterways) {
    this.worker = worker;
    worker.addEventListener('message', ({ data }) => this.receive(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.fail(new RoutingError('stopped', messageOf(event)));
    });
    worker.addEventListener('messageerror', () =>
      this.fail(new RoutingError('stopped', 'A message of the worker cannot be read')),
    );
    worker.postMessage({ kind: 'load', network, waterways }, [network]);
  }

  /** Resolves once the worker has read the network; rejects with a `RoutingError` if it fails or takes longer, ms. */
  loaded(patience: number): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.isLoaded) return resolve();
      if (this.failure) return reject(this.failure);
      const late = () => this.fail(new RoutingError('stopped', 'The worker did not load'));
      const timer = setTimeout(late, patience);
      this.waiting = {
        resolve: () => {
          clearTimeout(timer);
          resolve();
        },
        reject: (reason) => {
          clearTimeout(timer);
          reject(reason);
        },
      };
    });
  }

  /** Rejects with a `RoutingError` if the worker fails, or with the signal's reason. */
  route(query: RouteQuery, signal?: CancelSignal): Promise<RouteResult> {
    return new Promise((resolve, reject) => {
      this.ask({ kind: 'route', query, signal, resolve, reject });
    });
  }

  /**
   * Resolves with what the shortest route amounts to; queries in a row with the same search origin share a search. Rejects as
   * `route` does.
   */
  measure(query: RouteQuery, signal?: CancelSignal): Promise<RouteMeasure | RouteFailure> {
    return new Promise((resolve, reject) => {
      this.ask({ kind: 'measure', query, signal, resolve, reject });
    });
  }

  close(): void {
    this.fail(new RoutingError('stopped', 'The router was closed'));
  }

  private ask(pending: PendingQuery): void {
    const { signal, reject } = pending;
    if (signal?.aborted) reject(signal.reason);
    else if (this.failure) reject(this.failure);
    else {
      signal?.addEventListener('abort', () => this.cancel(pending), { once: true });
      this.queue.push(pending);
      this.sendNext();
    }
  }

  private sendNext(): void {
    if (this.current) return;
    const pending = this.queue.shift();
    if (!pending) return;
    this.lastId++;
    this.current = { id: this.lastId, pending };
    const { kind, query } = pending;
    this.worker.postMessage({ kind, id: this.lastId, query }, []);
  }

  private receive(message: FromWorker): void {
    if (message.kind === 'invalid') {
      this.fail(new RoutingError('invalid', message.message));
      return;
    }
    if (message.kind === 'loaded') {
      this.isLoaded = true;
      this.waiting?.resolve();
      return;
    }
    if (this.current?.id !== message.id) return;
    const { pending } = this.current;
    this.current = undefined;
    if (message.kind === 'error') pending.reject(new RoutingError('stopped', message.message));
    else if (message.kind === 'route' && pending.kind === 'route') pending.resolve(message.result);
    else if (message.kind === 'measure' && pending.kind === 'measure')
      pending.resolve(message.result);
    this.sendNext();
  }

  /** The worker finishes a query that it has begun; its result settles nothing. */
  private cancel(pending: PendingQuery): void {
    const at = this.queue.indexOf(pending);
    if (at >= 0) this.queue.splice(at, 1);
    pending.reject(pending.signal?.reason);
  }

  private fail(failure: RoutingError): void {
    if (this.failure) return;
    this.failure = failure;
    this.worker.terminate();
    this.waiting?.reject(failure);
    const unsettled = [...(this.current ? [this.current.pending] : []), ...this.queue.splice(0)];
    this.current = undefined;
    for (const { reject } of unsettled) reject(failure);
  }
}

function messageOf({ message = '' }: FailureEvent): string {
  return message || "The worker's script did not run";
}

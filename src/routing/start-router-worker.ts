import { RouterClient } from './router-client';
import type { Waterways } from './waterways';

/** What a worker is started with. */
export interface RouterWorkerInput {
  /** The content of `network.bin`. It is transferred to the worker: the caller's buffer is empty afterwards. */
  readonly network: ArrayBuffer;
  /** The content of `waterways.json`, read by `readWaterways`. */
  readonly waterways: Waterways;
}

/**
 * Starts the router in a worker of its own, in browsers, and returns its client. Throws if the page may not start workers. A
 * network that cannot be read rejects `loaded` and every query with a `RoutingError`.
 */
export function startRouterWorker({ network, waterways }: RouterWorkerInput): RouterClient {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new RouterClient(worker, network, waterways);
}

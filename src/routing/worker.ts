import { readNetwork } from './network';
import { Router } from './router';
import type { RouteQuery } from './sea-route';
import type { FromWorker, ToWorker } from './worker-protocol';

/** The router in a thread of its own. The worker fetches nothing: it is sent the network, then queries. */
let router: Router | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'load') load(data);
  else send(resultOf(data.id, data.query));
});

function load({ network, waterways }: Extract<ToWorker, { kind: 'load' }>): void {
  try {
    router = new Router(readNetwork(network), waterways.passages, waterways.fairways);
    send({ kind: 'loaded' });
  } catch (error) {
    send({ kind: 'invalid', message: messageOf(error) });
  }
}

function resultOf(id: number, query: RouteQuery): FromWorker {
  if (!router) return { kind: 'error', id, message: 'The worker has no network' };
  try {
    return { kind: 'result', id, result: router.route(query) };
  } catch (error) {
    return { kind: 'error', id, message: messageOf(error) };
  }
}

function send(message: FromWorker): void {
  postMessage(message);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

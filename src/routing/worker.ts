import { readNetwork } from './network';
import { Router } from './router';
import type { FromWorker, ToWorker } from './worker-protocol';

/** The router in a thread of its own. The worker fetches nothing: it is sent the network, then queries. */
let router: Router | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'load') load(data);
  else send(resultOf(data));
});

function load({ network, waterways }: Extract<ToWorker, { kind: 'load' }>): void {
  try {
    router = new Router(readNetwork(network), waterways.passages, waterways.fairways);
    send({ kind: 'loaded' });
  } catch (error) {
    send({ kind: 'invalid', message: messageOf(error) });
  }
}

function resultOf({ kind, id, query }: Exclude<ToWorker, { kind: 'load' }>): FromWorker {
  if (!router) return { kind: 'error', id, message: 'The worker has no network' };
  try {
    return kind === 'route'
      ? { kind, id, result: router.route(query) }
      : { kind, id, result: router.measure(query) };
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

import { fetchBytes, fetchDataset } from '../datasets/fetch-dataset';
import { waterways } from '../datasets/waterways-schema';
import { RouterClient, RoutingError } from '../routing/router-client';
import type { FetchFailure } from '../state/data-slice';
import { fileUrl } from './root';

/** Time limit for the worker, which reports nothing if its script cannot be fetched. */
const TIMEOUT_MS = 30_000;

export type StartResult =
  | { readonly state: 'ready'; readonly value: RouterClient }
  | { readonly state: 'failed'; readonly reason: FetchFailure };

/** Fetches the network and waterways and starts the routing worker. Never rejects. */
export async function startRouter(): Promise<StartResult> {
  const [network, waters] = await Promise.all([
    fetchBytes(fileUrl('routing/network.bin')),
    fetchDataset(fileUrl('routing/waterways.json'), waterways),
  ]);
  if (network.state === 'failed') return network;
  if (waters.state === 'failed') return waters;
  try {
    const worker = new Worker(new URL('../routing/worker.ts', import.meta.url), { type: 'module' });
    const client = new RouterClient(worker, network.value, waters.value);
    await client.loaded(TIMEOUT_MS);
    return { state: 'ready', value: client };
  } catch (error) {
    console.warn('The routing worker cannot be started:', error);
    return { state: 'failed', reason: error instanceof RoutingError ? error.reason : 'stopped' };
  }
}

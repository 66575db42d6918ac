import { fetchBytes } from '../datasets/fetch-dataset';
import {
  type RouterClient,
  RoutingError,
  readWaterways,
  startRouterWorker,
  type Waterways,
} from '../routing/index';
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
    fetchBytes(fileUrl('routing/waterways.json')),
  ]);
  if (network.state === 'failed') return network;
  if (waters.state === 'failed') return waters;
  const waterways = parseWaterways(waters.value);
  if (!waterways) return { state: 'failed', reason: 'invalid' };
  try {
    const client = startRouterWorker({ network: network.value, waterways });
    await client.loaded(TIMEOUT_MS);
    return { state: 'ready', value: client };
  } catch (error) {
    console.warn('The routing worker cannot be started:', error);
    return { state: 'failed', reason: error instanceof RoutingError ? error.reason : 'stopped' };
  }
}

/** Returns undefined for a file that holds no waterways. */
function parseWaterways(bytes: ArrayBuffer): Waterways | undefined {
  try {
    return readWaterways(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    console.warn('routing/waterways.json cannot be read:', error);
    return undefined;
  }
}

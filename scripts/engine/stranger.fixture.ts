import { ENGINE_NAME } from './build-engine';

/** Routes the queries that the command line holds, with each bad file tried first. */
export const ROUTES_JS = `
import { readFileSync } from 'node:fs';
import { openRouter, readWaterways } from '${ENGINE_NAME}';

const read = (name) => readFileSync(new URL(import.meta.resolve('${ENGINE_NAME}/' + name)));
const network = read('network.bin');
const waterways = readWaterways(JSON.parse(String(read('waterways.json'))));

const faults = [network.subarray(0, 1000), new Uint8Array(10), read('waterways.json')].map((bad) => {
  try {
    openRouter({ network: bad, waterways });
    return 'none';
  } catch (error) {
    return error.message;
  }
});
const router = openRouter({ network, waterways });
const routes = JSON.parse(process.argv[2]).map((query) => router.route(query));
console.log(JSON.stringify({ routes, faults }));
`;

/** Uses each type of the package as a stranger would, in the strictest settings. */
export const STRANGER_TS = `
import {
  type AlternativesResult,
  type ApproachTrack,
  type DistanceMatrix,
  type Fairway,
  findAlternatives,
  joinApproaches,
  measureMatrix,
  openRouter,
  type Position,
  readWaterways,
  requestAlternatives,
  requestMatrix,
  type RouteAlternative,
  type RouteApproach,
  RouterClient,
  type RouteFailure,
  type RouteFailureReason,
  type RouteQuery,
  type RouteResult,
  type RouterInput,
  RoutingError,
  type SeaRoute,
  type SeaRouter,
  startRouterWorker,
  type Track,
  type VesselMeasures,
  type WaterwayPassage,
  type Waterways,
  type WorkerPort,
} from '${ENGINE_NAME}';

export function lengths(network: Uint8Array, json: unknown): readonly number[] {
  const waterways: Waterways = readWaterways(json);
  const input: RouterInput = { network, waterways };
  const router: SeaRouter = openRouter(input);
  const vessel: VesselMeasures = { draught: 16 };
  const from: Position = [-77, -12];
  const query: RouteQuery = { from, to: [122, 31], closed: ['panama'], vessel };
  const result: RouteResult = router.route(query);
  const found: AlternativesResult = findAlternatives(router, { ...query, by: ['drake'] });
  const matrix: DistanceMatrix = measureMatrix(router, { origins: [from], destinations: [from] });
  const first: Float64Array | undefined = matrix.rows[0];
  if (!found.ok) return [first?.[0] ?? 0];
  return [...found.alternatives.map(({ route }: RouteAlternative): number => route.distance), lengthOf(result)];
}

function lengthOf(result: RouteResult): number {
  return result.ok ? measured(result) : worded(result).length;
}

function measured({ distance, approaches, track }: SeaRoute): number {
  const kinds: readonly RouteApproach['kind'][] = approaches.map(({ kind }) => kind);
  const ends: readonly ApproachTrack[] = approaches;
  const line: Track = joinApproaches(ends, track);
  return distance + line.length + kinds.length;
}

function worded({ reason, detail }: RouteFailure): string {
  const words: Partial<Record<RouteFailureReason, string>> = {
    closed: 'closed',
    landlocked: 'on a lake',
    'beyond-ice': 'in the ice',
  };
  return (words[reason] ?? reason) + (detail ?? '');
}

export async function byWorker(port: WorkerPort, network: ArrayBuffer, waterways: Waterways): Promise<number> {
  const client: RouterClient = new RouterClient(port, network, waterways);
  try {
    const query: RouteQuery = { from: [0, 0], to: [1, 1] };
    const found = await requestAlternatives(client, query);
    const { rows } = await requestMatrix(client, { origins: [[0, 0]], destinations: [[1, 1]] });
    return (await client.route(query)).ok && found.ok ? rows.length : 0;
  } catch (error) {
    return error instanceof RoutingError && error.reason === 'stopped' ? -1 : -2;
  } finally {
    client.close();
    startRouterWorker({ network, waterways }).close();
  }
}

export const named = (passage: WaterwayPassage, fairway: Fairway): string => passage.id + fairway.id;

// @ts-expect-error: latitude and longitude are numbers
export const text: RouteQuery = { from: ['1', '2'], to: [1, 2] };
// @ts-expect-error: an absent list is left out
export const absent: RouteQuery = { from: [1, 2], to: [1, 2], closed: undefined };
// @ts-expect-error: a result may be a failure
export const length = (result: RouteResult): number => result.distance;
`;

/** Starts a worker from a page: the library of browsers fits what the client asks of workers and signals. */
export const BROWSER_TS = `
import { RouterClient, type Waterways } from '${ENGINE_NAME}';

export function inPage(network: ArrayBuffer, waterways: Waterways) {
  const worker = new Worker(new URL('${ENGINE_NAME}/worker.js', import.meta.url), { type: 'module' });
  const client = new RouterClient(worker, network, waterways);
  return client.route({ from: [0, 0], to: [1, 1] }, AbortSignal.timeout(100));
}
`;

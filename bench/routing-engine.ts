import type { PublishedDistance } from '../scripts/routing/distances';
import type { RouteFinder } from '../scripts/routing/route-finder';
import { nauticalMiles } from '../src/geo/units';
import type { Contender, FoundRoute } from './contender';

interface OpenedEngine {
  readonly router: RouteFinder;
  readonly data: readonly Uint8Array[];
}

/** Reads the engine's data and makes its router, as the worker does. Undefined while there is none. */
async function openEngine(): Promise<OpenedEngine | undefined> {
  return undefined;
}

export async function engine(): Promise<Contender | undefined> {
  const opened = await openEngine();
  return opened && { data: opened.data, route: (row) => ask(opened.router, row) };
}

function ask(router: RouteFinder, { from, to, closed }: PublishedDistance): FoundRoute | undefined {
  const answer = router.route({ from: from.position, to: to.position, closed });
  if (!answer.ok) return undefined;
  const passages = answer.passages.map(({ id }) => id);
  return { distance: nauticalMiles(answer.nm), track: answer.track, passages };
}

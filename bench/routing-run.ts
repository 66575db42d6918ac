import type { Track } from '../src/geo/position';
import { type Kilometres, kilometres } from '../src/geo/units';
import type { Land } from '../tools/coast/land';
import { stretchesOverLand } from '../tools/coast/land-stretches';
import type { Estimate } from '../tools/routing/distance-errors';
import { isInCanal } from '../tools/routing/passage-boxes';
import type { PublishedDistance } from '../tools/routing/published-distances';
import type { Contender, FoundRoute } from './contender';

/** A contender's results for the published distances. */
export interface RoutingRun {
  readonly estimates: readonly Estimate[];
  /** Processor time of each query in process, milliseconds: the first time, and again after all others. */
  readonly coldQueries: readonly number[];
  readonly warmQueries: readonly number[];
  /** Kilometres over land of each route found, canals left out. */
  readonly overLand: readonly Kilometres[];
  readonly fallbacks: number;
}

interface Asked {
  readonly published: PublishedDistance;
  readonly found: FoundRoute | undefined;
  readonly elapsed: number;
}

export function runRouting(
  contender: Contender,
  rows: readonly PublishedDistance[],
  land: Land,
): RoutingRun {
  const cold = rows.map((row) => ask(contender, row));
  const warm = rows.map((row) => ask(contender, row));
  const routes = warm.flatMap(({ found }) => found ?? []);
  return {
    estimates: warm.map(({ published, found }) => ({
      published,
      distance: found?.distance,
      passages: found?.passages ?? [],
    })),
    coldQueries: cold.map(({ elapsed }) => elapsed),
    warmQueries: warm.map(({ elapsed }) => elapsed),
    overLand: routes.map(({ track }) => landOf(track, land)),
    fallbacks: routes.filter(({ isFallback }) => isFallback).length,
  };
}

function ask(contender: Contender, published: PublishedDistance): Asked {
  const start = processorTime();
  const found = contender.route(published);
  return { published, found, elapsed: processorTime() - start };
}

/** Returns the processor time of this process in milliseconds, which other work of the machine hardly changes. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function landOf(track: Track, land: Land): Kilometres {
  const stretches = stretchesOverLand(land, track).filter(({ middle }) => !isInCanal(middle));
  return kilometres(stretches.reduce((sum, { length }) => sum + length, 0));
}

import type { PortsOfCall } from '../domain/claim';
import { type RouteQuery, routeQueryKey, type SeaRoute } from '../domain/sea-route';
import type { Place } from '../domain/voyage';
import type { FetchStatus } from './data-slice';
import { placeOf } from './select-places';
import { findInCatalogue } from './select-records';
import type { AppState } from './store';

type ModelInputs = Pick<
  AppState,
  | 'selection'
  | 'catalogues'
  | 'catalogueCells'
  | 'corridorMap'
  | 'projects'
  | 'gazetteer'
  | 'portCells'
>;

/** Route queries of the voyage that the open claim's model computes, and of its baseline. */
export interface ClaimedVoyages {
  readonly voyage: readonly RouteQuery[];
  readonly baseline: readonly RouteQuery[];
}

/** Returns the route queries of the open claim's model; none on other pages. */
export function claimedVoyages(state: ModelInputs): ClaimedVoyages {
  const model = openModel(state);
  return { voyage: queriesBetween(state, model), baseline: queriesBetween(state, model?.baseline) };
}

/** Returns the ports of call of the open claim's model; undefined without a model, null while a port is not loaded. */
export function claimedCalls(state: ModelInputs): readonly Place[] | null | undefined {
  const model = openModel(state);
  if (!model) return undefined;
  const calls = callsOf(state, model).flatMap((call) => call ?? []);
  return calls.length === callsOf(state, model).length ? calls : null;
}

function openModel(state: ModelInputs) {
  const { selection } = state;
  return selection.kind === 'claim'
    ? findInCatalogue(state, 'claim', selection.id)?.model
    : undefined;
}

function callsOf(state: ModelInputs, { from, via = [], to }: PortsOfCall) {
  return [from, ...via, to].map((id) => placeOf(state, { kind: 'port', id }));
}

function queriesBetween(state: ModelInputs, ports: PortsOfCall | undefined): readonly RouteQuery[] {
  if (!ports) return [];
  const calls = callsOf(state, ports);
  return calls.slice(1).flatMap((to, i) => {
    const from = calls[i];
    if (!from || !to) return [];
    return [{ from: from.position, to: to.position, closed: [], opened: [], via: [] }];
  });
}

/** Returns the routes of the queries: ready once all are known, failed if one has failed. */
export function routesOfQueries(
  queries: readonly RouteQuery[],
  answers: AppState['answers'],
): FetchStatus<readonly SeaRoute[]> {
  const found = queries.map((query) => answers[routeQueryKey(query)]);
  const failed = found.find((answer) => answer?.state === 'failed');
  if (failed?.state === 'failed') return failed;
  const routes = found.flatMap((answer) =>
    answer?.state === 'ready' && answer.value.ok ? [answer.value] : [],
  );
  return routes.length === queries.length && routes.length > 0
    ? { state: 'ready', value: routes }
    : { state: 'loading' };
}

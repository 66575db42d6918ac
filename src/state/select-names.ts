import type { Localized } from '../domain/locale';
import type { RecordKind } from '../domain/record';
import { memoizeSelector } from './memoize-selector';
import type { ReferencesSlice } from './references-slice';

const NONE: ReadonlyMap<string, Localized> = new Map();

const companiesOfGraph = namesOf('company');

/** Returns the names of companies by id; empty until they or the graph are fetched. */
export function companyNames(
  state: Pick<ReferencesSlice, 'companyNames' | 'graph'>,
): ReadonlyMap<string, Localized> {
  return state.companyNames?.state === 'ready' ? state.companyNames.value : companiesOfGraph(state);
}

/** Returns the names of liner services by id; empty until the graph is fetched. */
export const serviceNames = namesOf('service');

function namesOf(kind: RecordKind) {
  return memoizeSelector(
    ['graph'],
    ({ graph }): ReadonlyMap<string, Localized> =>
      graph?.state === 'ready'
        ? new Map(
            graph.value.nodes.flatMap((node) => (node.kind === kind ? [[node.id, node.name]] : [])),
          )
        : NONE,
  );
}

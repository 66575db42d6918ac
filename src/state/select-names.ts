import type { Localized } from '../domain/locale';
import type { RecordKind } from '../domain/record';
import { memoizeSelector } from './memoize-selector';

const NONE: ReadonlyMap<string, Localized> = new Map();

/** Returns the names of companies by id; empty until the graph is fetched. */
export const companyNames = namesOf('company');

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

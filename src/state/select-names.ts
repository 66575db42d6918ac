import type { Localized } from '../domain/locale';
import { memoizeSelector } from './memoize-selector';

const NONE: ReadonlyMap<string, Localized> = new Map();

/** Returns the names of companies by id; empty until the graph is fetched. */
export const companyNames = memoizeSelector(
  ['graph'],
  ({ graph }): ReadonlyMap<string, Localized> =>
    graph?.state === 'ready'
      ? new Map(
          graph.value.nodes.flatMap(({ kind, id, name }) =>
            kind === 'company' ? [[id, name]] : [],
          ),
        )
      : NONE,
);

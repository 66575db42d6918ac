import { neighboursFile } from '../domain/published-file';
import type { LinkSubject } from '../domain/record';
import type { RecordGraph } from '../domain/record-graph';
import type { FetchStatus } from './data-slice';
import type { ReferencesSlice } from './references-slice';

/** Returns a graph that has all links of a record: that of all records if it is fetched, else the one around the record. */
export function graphAround(
  { graph, neighbours }: Pick<ReferencesSlice, 'graph' | 'neighbours'>,
  record: LinkSubject,
): FetchStatus<RecordGraph> | null {
  if (graph?.state === 'ready') return graph;
  return neighbours[neighboursFile(record)] ?? graph;
}

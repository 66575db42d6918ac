import { neighboursFile } from '../domain/published-file';
import type { LinkSubject } from '../domain/record';
import type { RecordGraph } from '../domain/record-graph';
import type { FetchStatus } from './data-slice';
import type { ReferencesSlice } from './references-slice';

/** Returns the graph of the links of a record; null until it is requested. */
export function graphAround(
  { neighbours }: Pick<ReferencesSlice, 'neighbours'>,
  record: LinkSubject,
): FetchStatus<RecordGraph> | null {
  return neighbours[neighboursFile(record)] ?? null;
}

import type { ComparableKind } from '../domain/comparison';
import type { Localized } from '../domain/locale';
import type { FetchStatus } from './data-slice';
import { findProject } from './select-projects';
import type { AppState } from './store';

/** The lists of the records that can be compared. */
type Lists = Pick<AppState, 'projects' | 'corridorMap' | 'serviceList' | 'companyList'>;

/** A record that is offered for comparison. */
export interface NamedRecord {
  readonly id: string;
  readonly name: Localized;
  /** Other names of the record, in any language. */
  readonly aliases?: readonly string[];
  /** ISO 3166-1 alpha-2 code. */
  readonly country?: string;
}

const NONE: readonly never[] = [];

/** Returns all records of a kind; empty while they are not loaded. The same reference for the same lists. */
export function comparableRecords(
  { projects, corridorMap, serviceList, companyList }: Lists,
  kind: ComparableKind,
): readonly NamedRecord[] {
  if (kind === 'port') return corridorMap.state === 'ready' ? corridorMap.value.ports : NONE;
  const lists = { project: projects, service: serviceList, company: companyList };
  const list: FetchStatus<readonly NamedRecord[]> | null = lists[kind];
  return list?.state === 'ready' ? list.value : NONE;
}

/**
 * Returns the function that says how much a record of the kind is like those taken: the same kind of project counts 4, the
 * sector 2, the country 1; likewise for others. Records that are not loaded count 0.
 */
export function likeness(
  state: Lists,
  kind: ComparableKind,
  taken: readonly string[],
): (id: string) => number {
  const traits = taken.map((id) => traitsOf(state, kind, id));
  return (id) => {
    const own = traitsOf(state, kind, id);
    return traits.reduce((sum, each) => {
      const shared = each.map((trait, i) => (trait !== undefined && trait === own[i] ? 1 : 0));
      return (
        sum + shared.reduce<number>((all, same, i) => all + same * 2 ** (shared.length - i), 0)
      );
    }, 0);
  };
}

/** Returns what makes records alike, the most telling first. */
function traitsOf(state: Lists, kind: ComparableKind, id: string): readonly (string | undefined)[] {
  if (kind === 'project') {
    const project = findProject(state, id);
    return [project?.kind, project?.sector, project?.country];
  }
  if (kind === 'port') {
    const { corridorMap } = state;
    const port =
      corridorMap.state === 'ready'
        ? corridorMap.value.ports.find((each) => each.id === id)
        : undefined;
    return [port?.role, port?.country];
  }
  if (kind === 'service') {
    const service = listedIn(state.serviceList, id);
    return [service?.kind, service?.status];
  }
  const company = listedIn(state.companyList, id);
  return [company?.kind, company?.country];
}

function listedIn<T extends { readonly id: string }>(
  list: FetchStatus<readonly T[]> | null,
  id: string,
): T | undefined {
  return list?.state === 'ready' ? list.value.find((each) => each.id === id) : undefined;
}

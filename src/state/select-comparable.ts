import type { ComparableKind } from '../domain/comparison';
import { findProject } from './select-projects';
import { findInCatalogue } from './select-records';
import type { AppState } from './store';

/**
 * Returns the function that says how much a record of the kind is like those taken: the same kind of project counts 4, the
 * sector 2, the country 1; likewise for others. Records that are not loaded count 0.
 */
export function likeness(
  state: Pick<AppState, 'projects' | 'corridorMap' | 'catalogues'>,
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
function traitsOf(
  state: Pick<AppState, 'projects' | 'corridorMap' | 'catalogues'>,
  kind: ComparableKind,
  id: string,
): readonly (string | undefined)[] {
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
    const service = findInCatalogue(state, 'service', id);
    return [service?.kind, service?.status];
  }
  const company = findInCatalogue(state, 'company', id);
  return [company?.kind, company?.country];
}

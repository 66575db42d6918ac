import type { PageKind } from '../domain/page';
import type { Selection } from '../domain/selection';
import type { DataSlice, Loadable } from './data-slice';

/**
 * The id a record goes by today, `undefined` if there is none of that id and null while that cannot
 * be said because the data is not there. Corridors are named by their two ports.
 */
export function presentId(
  data: Pick<DataSlice, 'projects' | 'corridorMap'>,
  kind: PageKind,
  id: string,
): string | null | undefined {
  if (kind === 'project') return lookUp(data.projects, (all) => all, id);
  if (kind === 'port') return lookUp(data.corridorMap, ({ ports }) => ports, id);
  if (kind === 'leg') return lookUp(data.corridorMap, ({ legs }) => legs, id);
  const [from, to, ...rest] = id.split('~').map((port) => presentId(data, 'port', port));
  if (from === null || to === null) return null;
  return from && to && rest.length === 0 && isTheCorridor(data, from, to)
    ? `${from}~${to}`
    : undefined;
}

/** The selection's record kind and id; undefined for pages that are no record. */
export function recordOf(selection: Selection): { kind: PageKind; id: string } | undefined {
  return 'id' in selection ? selection : undefined;
}

interface Identified {
  readonly id: string;
  readonly formerIds?: readonly string[];
}

function lookUp<T>(
  loadable: Loadable<T>,
  listOf: (value: T) => readonly Identified[],
  id: string,
): string | null | undefined {
  if (loadable.state !== 'ready') return null;
  const all = listOf(loadable.value);
  return (all.find((each) => each.id === id) ?? all.find((each) => each.formerIds?.includes(id)))
    ?.id;
}

function isTheCorridor(
  { corridorMap }: Pick<DataSlice, 'corridorMap'>,
  from: string,
  to: string,
): boolean {
  if (corridorMap.state !== 'ready') return false;
  const { seaLeg } = corridorMap.value;
  return seaLeg.from === from && seaLeg.to === to;
}

import {
  COLUMN_LETTERS,
  type ComparableKind,
  type ComparableRef,
  type Comparison,
  comparableRefs,
  MAX_COMPARED,
  mapComparison,
  parseComparable,
  parseComparison,
} from '../domain/comparison';
import type { Localized } from '../domain/locale';
import type { ProjectSummary } from '../domain/project';
import { linkedRecords } from '../domain/record-graph';
import type { Selection } from '../domain/selection';
import type { Service } from '../domain/service';
import { rotationTracks } from '../domain/service-track';
import { unwrapTrack } from '../geo/antimeridian';
import type { Position, Track } from '../geo/position';
import { memoizeSelector } from './memoize-selector';
import { graphAround } from './select-graph';
import { companyNames, serviceNames } from './select-names';
import { findProject } from './select-projects';
import {
  findInCatalogue,
  type PresentId,
  presentInCatalogue,
  presentPort,
  presentProject,
} from './select-records';
import type { AppState } from './store';

/** The open comparison, with ids of records that do not exist apart; undefined on other pages. */
export interface OpenComparison extends Comparison {
  /** Ids without a record. */
  readonly gone: readonly string[];
}

const KEYS = [
  'selection',
  'projects',
  'corridorMap',
  'catalogues',
  'catalogueCells',
  'gazetteer',
  'portCells',
] as const;

export const openComparison = memoizeSelector(KEYS, (state): OpenComparison | undefined => {
  const { selection } = state;
  const comparison = selection.kind === 'compare' ? parseComparison(selection.id) : undefined;
  if (!comparison) return undefined;
  const { kind, leftOut } = comparison;
  const isGone = (id: string) => presentIdOf(kind)(state, id) === undefined;
  // Records beyond the fourth take the places of those that are gone.
  const further = leftOut.filter(({ reason }) => reason === 'too-many');
  const all = [
    ...comparison.ids,
    ...further.flatMap(({ token }) => parseComparable(token)?.id ?? []),
  ];
  const present = all.filter((id) => !isGone(id));
  const ids = present.slice(0, MAX_COMPARED);
  return {
    kind,
    ids,
    gone: all.filter(isGone),
    leftOut: leftOut.filter(({ token }) => {
      const id = parseComparable(token)?.id;
      return (
        !further.some((each) => each.token === token) || present.indexOf(id ?? '') >= ids.length
      );
    }),
  };
});

/**
 * Returns the id of a comparison's page with the present ids of its records. Keeps ids without a record, which the page
 * names. Returns null while data is loading.
 */
export const presentComparison: PresentId = (state, id) => {
  const refs = comparableRefs(id);
  const present = new Map(refs.map((ref) => [ref, presentIdOf(ref.kind)(state, ref.id)]));
  const kind = refs[0]?.kind;
  if (refs.some((ref) => ref.kind === kind && present.get(ref) === null)) return null;
  return mapComparison(id, ({ kind, id }) => presentIdOf(kind)(state, id) ?? id);
};

function presentIdOf(kind: ComparableKind): PresentId {
  if (kind === 'project') return presentProject;
  if (kind === 'port') return presentPort;
  return (state, id) => presentInCatalogue(state, kind, id);
}

/** Returns the name of a record that can be compared; undefined while it is not loaded. */
export function comparableName(
  state: Pick<
    AppState,
    'projects' | 'corridorMap' | 'companyNames' | 'companyList' | 'serviceList'
  >,
  { kind, id }: ComparableRef,
): Localized | undefined {
  if (kind === 'project') return findProject(state, id)?.name;
  if (kind === 'port') {
    return state.corridorMap.state === 'ready'
      ? state.corridorMap.value.ports.find((port) => port.id === id)?.name
      : undefined;
  }
  return (kind === 'company' ? companyNames(state) : serviceNames(state)).get(id);
}

/** A place that the map marks with the letters of the columns to which it belongs. */
export interface ComparedPlace {
  /** The letters, such as `A`; `AC` for a project of two compared companies. */
  readonly letters: string;
  /** The index of the column; undefined for a place of several columns. */
  readonly column?: number;
  readonly position: Position;
  readonly name: Localized;
  readonly project?: ProjectSummary;
  /** Id of a port. */
  readonly port?: string;
  /** Whether the place is a terminal of the corridor. */
  readonly isTerminal?: boolean;
}

const MARK_KEYS = [...KEYS, 'neighbours'] as const;

/** Returns the places of the open comparison: its projects or ports, or the projects of its companies. */
export const comparedPlaces = memoizeSelector(MARK_KEYS, (state): readonly ComparedPlace[] => {
  const comparison = openComparison(state);
  if (!comparison) return [];
  const columns = comparison.ids.map((id) => placesOf(state, { kind: comparison.kind, id }));
  const marks = new Map<string, ComparedPlace>();
  for (const [column, places] of columns.entries()) {
    for (const { id, ...place } of places) {
      const letter = COLUMN_LETTERS[column] ?? '';
      const known = marks.get(id);
      marks.set(
        id,
        known
          ? { ...place, letters: known.letters + letter }
          : { ...place, letters: letter, column },
      );
    }
  }
  return [...marks.values()];
});

type Place = Omit<ComparedPlace, 'letters' | 'column'> & { readonly id: string };

function placesOf(
  state: Pick<AppState, (typeof MARK_KEYS)[number]>,
  { kind, id }: ComparableRef,
): readonly Place[] {
  if (kind === 'port') {
    const { corridorMap } = state;
    return corridorMap.state === 'ready'
      ? corridorMap.value.ports
          .filter((port) => port.id === id)
          .map(({ position, name, role }) => ({
            ...{ id, port: id, position, name },
            isTerminal: role === 'terminal',
          }))
      : [];
  }
  if (kind === 'service') return [];
  const graph = graphAround(state, { kind, id });
  const ids =
    kind === 'project'
      ? [id]
      : graph?.state === 'ready'
        ? linkedRecords(graph.value, { kind, id }, 'project').map((project) => project.id)
        : [];
  return ids.flatMap((each) => {
    const project = findProject(state, each);
    return project
      ? [{ id: project.id, position: project.position, name: project.name, project }]
      : [];
  });
}

/** Returns the services of the open comparison, each in the place of its column; empty for other comparisons. */
export const comparedServices = memoizeSelector(MARK_KEYS, (state): readonly Service[] => {
  const comparison = openComparison(state);
  if (comparison?.kind !== 'service') return [];
  return comparison.ids.flatMap((id) => findInCatalogue(state, 'service', id) ?? []);
});

/** Returns the unwrapped positions that show everything compared. */
export function comparedTrack(state: AppState): Track {
  const tracks = comparedServices(state).flatMap((service) => rotationTracks(service).flat());
  const lines = comparedPlaces(state).flatMap(({ position, project, column }) =>
    column === undefined || !project?.line ? [position] : project.line,
  );
  return unwrapTrack([...tracks, ...lines]);
}

const LABEL_WIDTH = 152;
const COLUMN_WIDTH = 224;

/** Returns the width in CSS pixels that a page wants of the panel; undefined for the width that the reader has set. */
export function wantedPanelWidth(selection: Selection): number | undefined {
  if (selection.kind !== 'compare') return undefined;
  const columns = Math.max(2, parseComparison(selection.id)?.ids.length ?? 0);
  return LABEL_WIDTH + columns * COLUMN_WIDTH;
}

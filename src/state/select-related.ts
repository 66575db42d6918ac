import type { PageKind } from '../domain/page';
import type { ProjectSummary } from '../domain/project';
import { recordOf } from '../domain/record';
import { linkedRecords } from '../domain/record-graph';
import type { Selection } from '../domain/selection';
import type { Service } from '../domain/service';
import { rotationTracks } from '../domain/service-track';
import { unwrapTrack } from '../geo/antimeridian';
import type { Position, Track } from '../geo/position';
import { graphAround } from './select-graph';
import { findInCatalogue } from './select-records';
import type { AppState } from './store';

/** Pages of records that the map shows themselves. For other pages the map shows the records linked with theirs. */
const PAGES_WITH_POSITION: readonly PageKind[] = [
  'project',
  'port',
  'leg',
  'voyage',
  'place',
  'compare',
];

/** Returns the projects linked with the record of the open page; empty for pages that the map shows themselves. */
export function relatedProjects(state: AppState): readonly ProjectSummary[] {
  const { selection, projects } = state;
  if (projects.state !== 'ready' || PAGES_WITH_POSITION.includes(selection.kind)) return NONE;
  const ids = new Set(relatedIds(state, selection, 'project'));
  return ids.size === 0 ? NONE : projects.value.filter(({ id }) => ids.has(id));
}

const NONE: readonly ProjectSummary[] = [];

/** Returns the service whose page is open. */
export function openService(state: AppState): Service | undefined {
  const { selection } = state;
  return selection.kind === 'service' ? findInCatalogue(state, 'service', selection.id) : undefined;
}

/** Returns the position of the event whose page is open. */
export function openEventPlace(state: AppState): Position | undefined {
  const { selection } = state;
  return selection.kind === 'event'
    ? findInCatalogue(state, 'event', selection.id)?.position
    : undefined;
}

/** Returns the positions of the open event and of the projects linked with the open page. */
export function relatedPositions(state: AppState): readonly Position[] {
  const place = openEventPlace(state);
  return [...(place ? [place] : []), ...relatedProjects(state).map(({ position }) => position)];
}

/** Returns the unwrapped positions that the map frames for a page without a position of its own; empty for other pages. */
export function relatedTrack(state: AppState, selection: Selection): Track {
  if (PAGES_WITH_POSITION.includes(selection.kind)) return [];
  const service = openService(state);
  if (service && service.legs.length > 0) return rotationTracks(service).flat();
  const place = openEventPlace(state);
  if (place) return [place];
  // Flows of trade cross the Pacific, the default frame.
  if (selection.kind === 'flow') return [];
  const projects = relatedProjects(state).map(({ position }) => position);
  const ids = new Set(relatedIds(state, selection, 'port'));
  const ports =
    state.corridorMap.state === 'ready'
      ? state.corridorMap.value.ports.filter(({ id }) => ids.has(id))
      : [];
  return unwrapTrack([...projects, ...ports.map(({ position }) => position)]);
}

function relatedIds(
  state: AppState,
  selection: Selection,
  kind: 'project' | 'port',
): readonly string[] {
  const record = recordOf(selection);
  if (!record) return [];
  if (record.kind === 'source') {
    return (findInCatalogue(state, 'source', record.id)?.citedBy ?? [])
      .filter((key) => key.startsWith(`${kind}/`))
      .map((key) => key.slice(kind.length + 1));
  }
  const graph = graphAround(state, record);
  if (graph?.state !== 'ready') return [];
  return linkedRecords(graph.value, record, kind).map(({ id }) => id);
}

/** Returns the projects linked with a company; empty while the lists are loading. */
export function projectsOfCompany(
  state: Pick<AppState, 'neighbours' | 'projects'>,
  id: string,
): readonly ProjectSummary[] {
  const graph = graphAround(state, { kind: 'company', id });
  const { projects } = state;
  if (graph?.state !== 'ready' || projects.state !== 'ready') return [];
  const ids = new Set(
    linkedRecords(graph.value, { kind: 'company', id }, 'project').map((node) => node.id),
  );
  return projects.value.filter((project) => ids.has(project.id));
}

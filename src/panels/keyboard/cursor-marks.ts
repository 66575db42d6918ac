import type { Localized } from '../../domain/locale';
import type { PassageSummary } from '../../domain/passage';
import type { RecordSelection } from '../../domain/selection';
import type { LegStatus, ProjectStatus } from '../../domain/status';
import type { Position } from '../../geo/position';
import { otherAlternatives } from '../../state/select-alternatives';
import { openCompanyWorks } from '../../state/select-company';
import { drawnVoyage } from '../../state/select-drawn-voyage';
import { ALL_PASSAGES_ZOOM, markedPassages, prominentPassage } from '../../state/select-passages';
import { isPortDrawn } from '../../state/select-port-filters';
import { findProject, visibleProjects } from '../../state/select-projects';
import { findInCatalogue } from '../../state/select-records';
import { placedEvents } from '../../state/select-timeline';
import type { AppState } from '../../state/store';

/** A mark of the map on which the map cursor can stand. */
export type CursorMark =
  | (AnyMark & { readonly kind: 'project'; readonly status: ProjectStatus })
  | (AnyMark & { readonly kind: 'leg'; readonly status: LegStatus })
  | (AnyMark & { readonly kind: 'port' | 'event' })
  | (Pick<AnyMark, 'name' | 'position'> & {
      readonly kind: 'passage';
      readonly passage: PassageSummary;
    });

interface AnyMark {
  readonly name: Localized;
  readonly position: Position;
  /** The page that the mark opens. */
  readonly selection: RecordSelection;
}

/**
 * Returns everything that the map draws as a mark with the present layers and filters. A land leg stands at its middle stop. The
 * parts of a cluster are marks of their own.
 */
export function cursorMarks(state: AppState, zoom: number): readonly CursorMark[] {
  return [
    ...projectMarks(state),
    ...portMarks(state),
    ...legMarks(state),
    ...passageMarks(state, zoom),
    ...eventMarks(state),
  ];
}

/** Returns the key by which a mark is found again. */
export function markKey(mark: CursorMark): string {
  return mark.kind === 'passage'
    ? `passage/${mark.passage.id}`
    : `${mark.kind}/${mark.selection.id}`;
}

function projectMarks(state: AppState): readonly CursorMark[] {
  const { selection, layers } = state;
  const open = selection.kind === 'project' ? findProject(state, selection.id) : undefined;
  // The map draws a company's works and the open project whatever the filters hide.
  const drawn = new Set([
    ...(layers.includes('projects') ? visibleProjects(state) : []),
    ...openCompanyWorks(state).map(({ project }) => project),
    ...(open ? [open] : []),
  ]);
  return [...drawn].map(({ id, name, position, status }) => ({
    kind: 'project',
    name,
    position,
    status,
    selection: { kind: 'project', id },
  }));
}

function portMarks(state: AppState): readonly CursorMark[] {
  const { layers, corridorMap } = state;
  if (corridorMap.state !== 'ready') return [];
  return corridorMap.value.ports
    .filter((port) => isPortDrawn(state, port))
    .filter(
      ({ role }) =>
        layers.includes('ports') || (role === 'terminal' && layers.includes('corridor')),
    )
    .map(({ id, name, position }) => ({
      kind: 'port',
      name,
      position,
      selection: { kind: 'port', id },
    }));
}

function legMarks({ layers, corridorMap }: AppState): readonly CursorMark[] {
  if (corridorMap.state !== 'ready' || !layers.includes('land-legs')) return [];
  return corridorMap.value.legs.flatMap(({ id, name, status, stops }): readonly CursorMark[] => {
    const middle = stops[Math.floor(stops.length / 2)];
    if (!middle) return [];
    const selection: RecordSelection = { kind: 'leg', id };
    return [{ kind: 'leg', name, status, position: middle.position, selection }];
  });
}

function passageMarks(state: AppState, zoom: number): readonly CursorMark[] {
  const isProminent = prominentPassage({
    voyage: drawnVoyage(state),
    otherAlternatives: otherAlternatives(state),
    closures: state.closures,
  });
  return markedPassages(state)
    .filter((passage) => zoom >= ALL_PASSAGES_ZOOM || isProminent(passage))
    .map((passage) => ({
      kind: 'passage',
      name: passage.name,
      position: passage.position,
      passage,
    }));
}

/** Returns the events of the open timeline, or the open event. */
function eventMarks(state: AppState): readonly CursorMark[] {
  const { selection } = state;
  const open =
    selection.kind === 'event' ? findInCatalogue(state, 'event', selection.id) : undefined;
  return [...placedEvents(state), ...(open ? [open] : [])].flatMap(({ id, name, position }) =>
    position ? [{ kind: 'event', name, position, selection: { kind: 'event', id } }] : [],
  );
}

import type { Position } from '../geo/position';
import type { Sector } from './sector';
import { isSameSelection, type RecordSelection } from './selection';

/** What a reader can point at on the map. */
export type MapMark =
  | { readonly kind: 'record'; readonly selection: RecordSelection }
  | { readonly kind: 'passage'; readonly id: string }
  | { readonly kind: 'alternative'; readonly id: string }
  | ClusterMark
  /** A part of a harbour's plan. */
  | { readonly kind: 'harbour'; readonly port: string; readonly id: string }
  /** A row of one of the reader's own layers. */
  | { readonly kind: 'own'; readonly layer: string; readonly row: number }
  /** A feature of an archive of tiles of another host, with its properties as texts. */
  | {
      readonly kind: 'foreign';
      readonly layer: string;
      readonly cells: readonly (readonly [name: string, text: string])[];
    }
  /** Several events in one place, by id. */
  | { readonly kind: 'events'; readonly ids: readonly string[] };

/** Several projects that the map draws as one ring. */
export interface ClusterMark {
  readonly kind: 'cluster';
  readonly position: Position;
  /** Number of projects by sector. */
  readonly counts: Readonly<Partial<Record<Sector, number>>>;
  /** A zoom at which its parts are clearly apart. */
  readonly splitsAt: number;
}

export function isSameMark(a: MapMark, b: MapMark): boolean {
  if (a.kind === 'record') return b.kind === 'record' && isSameSelection(a.selection, b.selection);
  if (a.kind === 'cluster')
    return b.kind === 'cluster' && String(a.position) === String(b.position);
  if (a.kind === 'events') return b.kind === 'events' && String(a.ids) === String(b.ids);
  if (a.kind === 'own') return b.kind === 'own' && a.layer === b.layer && a.row === b.row;
  if (a.kind === 'foreign') {
    return b.kind === 'foreign' && a.layer === b.layer && String(a.cells) === String(b.cells);
  }
  if (a.kind === 'harbour') return b.kind === 'harbour' && a.port === b.port && a.id === b.id;
  return a.kind === b.kind && a.id === b.id;
}

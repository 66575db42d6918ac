import type { Position, Track } from '../../src/geo/position';

/** What the checks and benchmarks ask of a sea-routing engine; passages go by their ids. */
export interface RouteFinder {
  route(request: RouteRequest): RouteAnswer;
}

export interface RouteRequest {
  readonly from: Position;
  readonly to: Position;
  readonly closed?: readonly string[];
  readonly opened?: readonly string[];
  readonly via?: readonly string[];
}

export type RouteAnswer =
  | {
      readonly ok: true;
      /** Length of the whole route, approaches included. */
      readonly nm: number;
      /** The part at sea, unwrapped, canals included. */
      readonly track: Track;
      /** All that is drawn, approaches included. */
      readonly lines: readonly Track[];
      readonly passages: readonly { readonly id: string; readonly position: Position }[];
      readonly approachNm: number;
      readonly flags: readonly 'fallback'[];
    }
  | { readonly ok: false; readonly reason: 'closed' | 'landlocked' | 'bad-position' };

import type { Position } from '../src/geo/position';

/** Ends of the corridor's sea leg, the first query. */
export const CHANCAY: Position = [-77.2731, -11.5843];
export const YANGSHAN: Position = [122.0691, 30.6254];

import type { Position } from '../src/geo/position';

/** The corridor's sea leg, asked first. */
export const CHANCAY: Position = [-77.2731, -11.5843];
export const YANGSHAN: Position = [122.0691, 30.6254];

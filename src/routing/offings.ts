/**
 * Distances off a corner at which a path may turn, km; the first stands for a corner at which none turns.
 * In open water a ship keeps an offing; in a strait it takes the room there is.
 */
export const OFFINGS_KM = [0, 0.015, 0.06, 0.2, 0.6, 1.5, 4, 7, 10] as const;

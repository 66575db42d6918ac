/**
 * Distances off a vertex at which a path may turn, km; the first stands for a vertex at which none turns. The widest is the offing
 * in open water, kept from the coast itself: where its shore moved out, less is added. In a strait a ship takes the room there is.
 */
export const OFFINGS_KM = [0, 0.015, 0.06, 0.2, 0.6, 1.5, 4, 7, 10] as const;

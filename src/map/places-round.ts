type Place = readonly [anchor: string, offset: readonly [right: number, down: number]];

/** Returns the places of a name at a distance from its mark, in ems: right of it, left, below, above, and between these. */
export function placesRound(distance: number): readonly (Place[0] | Place[1])[] {
  const aslant = distance * 0.7;
  const places: readonly Place[] = [
    ['left', [distance, 0]],
    ['right', [-distance, 0]],
    ['top', [0, distance]],
    ['bottom', [0, -distance]],
    ['bottom-left', [aslant, -aslant]],
    ['top-left', [aslant, aslant]],
    ['bottom-right', [-aslant, -aslant]],
    ['top-right', [-aslant, aslant]],
  ];
  return places.flat();
}

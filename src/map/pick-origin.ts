import { formatStop, pointStop } from '../domain/itinerary';
import type { Position } from '../geo/position';
import type { AppStore } from '../state/store';

/** Degrees within which a click means the place itself and not a point beside it. */
const NEAR = 0.25;

/**
 * Opens the ways of the place under a click while the page on who gains is open. Returns whether it is open. A click near a
 * place of the network opens that place, any other the position itself.
 */
export function pickOrigin(store: AppStore, [lon, lat]: Position): boolean {
  const { selection, landNetwork, select } = store.getState();
  if (selection.kind !== 'gains' && selection.kind !== 'gains-place') return false;
  const places = landNetwork?.state === 'ready' ? landNetwork.value.places : [];
  const shrink = Math.cos((lat * Math.PI) / 180);
  const degreesTo = ([x, y]: Position) => Math.hypot((x - lon) * shrink, y - lat);
  const near = places
    .filter(({ position }) => degreesTo(position) < NEAR)
    .toSorted((a, b) => degreesTo(a.position) - degreesTo(b.position))[0];
  const id = near ? `t.${near.id}` : formatStop(pointStop([lon, lat]));
  select({ kind: 'gains-place', id });
  return true;
}

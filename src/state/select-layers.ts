import type { MapLayerId } from '../domain/map-layer';
import type { Selection } from '../domain/selection';
import type { AppState } from './store';

/** Layers that would hide the areas of the page on who gains, and its network of ways. */
const HIDDEN_BY_REACH: readonly MapLayerId[] = ['land-legs', 'projects', 'ports'];

/** Returns whether the map shows which port is the best of each place. */
export function showsReach({ kind }: Selection): boolean {
  return kind === 'gains' || kind === 'gains-place';
}

/** Returns the layers that the map draws: those that the reader has chosen and the open page does not hide. */
export function drawnLayers({
  layers,
  selection,
}: Pick<AppState, 'layers' | 'selection'>): readonly MapLayerId[] {
  if (!showsReach(selection)) return layers;
  return layers.filter((id) => !HIDDEN_BY_REACH.includes(id));
}

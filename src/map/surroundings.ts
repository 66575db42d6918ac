import type { Map as MapLibreMap } from 'maplibre-gl';
import { globeOutline } from '../domain/globe-view';
import { themeOf } from '../state/preferences-slice';
import type { AppState } from '../state/store';
import { PALETTES } from '../symbols/palette';

/** Radii of the atmosphere as shares of the globe's: where its glow is full, and where it ends. */
const GLOW = [1.0, 1.05, 1.16] as const;

/**
 * Colours what lies behind the drawn map: space and the atmosphere round a globe, water beyond the edges of the world on a tall
 * flat map. A gradient of the page costs nothing while the map moves, where MapLibre's sky computes every pixel of each frame.
 */
export function colourSurroundings(map: MapLibreMap, state: AppState): void {
  const { style, clientWidth: width, clientHeight } = map.getContainer();
  const { water, space, air } = PALETTES[themeOf(state)];
  if (state.projection !== 'globe') {
    style.background = water;
    return;
  }
  const camera = { zoom: map.getZoom(), lat: map.getCenter().lat, pitch: map.getPitch() };
  const { x, y, radius } = globeOutline(camera, { mapHeight: clientHeight });
  const middle = `${width / 2 + x}px ${(clientHeight - state.insets.bottom) / 2 + y}px`;
  const [edge, haze, end] = GLOW.map((share) => `${share * radius}px`);
  style.background = `radial-gradient(circle at ${middle}, ${air} ${edge}, color-mix(in srgb, ${air} 35%, ${space}) ${haze}, ${space} ${end})`;
}

import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Keeps MapLibre from drawing sky and atmosphere. The style has neither, but MapLibre draws them all the same, transparent, which
 * computes every pixel of each frame: in software that takes as long as all layers together.
 */
export function skipSky({ painter }: MapLibreMap): void {
  const nothing = () => undefined;
  painter.drawFunctions = { ...painter.drawFunctions, sky: nothing, atmosphere: nothing };
}

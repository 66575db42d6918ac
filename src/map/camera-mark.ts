import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Writes where the map stands, zoom/lat/lon/bearing/pitch, on its element: read from the map itself, and only while it
 * is at rest. Tests and pages that embed the atlas read it there.
 */
export function markCamera(map: MapLibreMap): void {
  const { dataset } = map.getContainer();
  const mark = () => {
    const { lng, lat } = map.getCenter();
    dataset.camera = [map.getZoom(), lat, lng, map.getBearing(), map.getPitch()].join('/');
  };
  map.on('movestart', () => delete dataset.camera);
  map.on('moveend', mark);
  mark();
}

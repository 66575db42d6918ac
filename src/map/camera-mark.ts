import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Writes the map's camera to its element's `data-camera` as zoom/lat/lon/bearing/pitch, while the map is at rest. Reads it
 * from the map, not from the store. For tests and pages that embed the atlas.
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

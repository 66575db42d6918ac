import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { CorridorMap } from '../../src/domain/corridor';
import { drawnSeaLeg } from '../../src/domain/sea-track';
import { drawImage, PIXEL_RATIO } from '../../src/map/draw-image';
import { serveArchive } from '../../src/map/embedded-basemap';
import { fontFaces } from '../../src/map/fonts';
import { featureSource, lineFeature } from '../../src/map/geojson';
import { basemap } from '../../src/map/layers/basemap';
import { countryNames } from '../../src/map/layers/country-names';
import { townNames } from '../../src/map/layers/town-names';
import { waterNames } from '../../src/map/layers/water-names';
import { placeBeside } from '../../src/map/map-camera';
import { sceneOf } from '../../src/map/scene';
import { expectedInsets } from '../../src/state/panel-slice';
import { createAppStore } from '../../src/state/store';

/**
 * The page that the atlas is compared with: MapLibre, the atlas's basemap and one line for the corridor. With `?points=<address>` it
 * draws a GeoJSON of points too, as `addSource` does; with `?loader=<address>` what that module reads of the file, as `setData` does.
 */
const asked = new URLSearchParams(location.search);
const files = new URL('/generated/', location.href);
const scene = sceneOf(createAppStore().getState());
const layers = [
  basemap(serveArchive(new URL('basemap/world.pmtiles', files))),
  waterNames,
  townNames,
  countryNames,
];
const response = await fetch(new URL('data/en/corridor-map.json', files));
const { seaLeg } = (await response.json()) as CorridorMap;

setWorkerUrl(workerUrl);
const container = document.getElementById('map');
if (!container) throw new Error('index.html has no element #map');
placeBeside(container, expectedInsets(innerWidth, innerHeight, { layout: 'map' }));
const map = new MapLibreMap({
  container,
  ...startOf(asked.get('m')),
  attributionControl: false,
  validateStyle: false,
  localIdeographFontFamily: false,
  style: {
    version: 8,
    'font-faces': fontFaces((file) => new URL(`fonts/${file}`, files).href, []),
    sources: {
      ...Object.assign({}, ...layers.map((layer) => layer.sources(scene))),
      'sea-leg': featureSource([lineFeature(drawnSeaLeg(seaLeg), {})]),
    },
    layers: [
      ...layers.flatMap((layer) => layer.layers(scene)),
      {
        id: 'sea-leg',
        type: 'line',
        source: 'sea-leg',
        paint: { 'line-color': scene.palette.corridor, 'line-width': 3 },
      },
    ],
  },
});
map.setMissingStyleImageResolver((id) => {
  const image = drawImage(id);
  if (image) map.addImage(id, image, { pixelRatio: PIXEL_RATIO });
});
map.once('idle', () => performance.mark('map-idle'));
void map.once('load').then(addPoints);
const check = () => {
  if (!map.getSource('sea-leg') || !map.isSourceLoaded('sea-leg')) return;
  map.off('render', check);
  performance.mark('corridor-drawn');
};
map.on('render', check);

/** Returns the camera of `zoom/lat/lon`, by default that of the atlas. */
function startOf(camera: string | null) {
  const [zoom = 1.7, lat = 14, lon = -142] = camera?.split('/').map(Number) ?? [];
  return { center: [lon, lat] as [number, number], zoom };
}

/** Draws the points that the address asks for, as the atlas draws as many of its own, and marks when that is done. */
async function addPoints(): Promise<void> {
  const [points, loader] = [asked.get('points'), asked.get('loader')];
  if (!points) return;
  const data = loader ? await (await import(/* @vite-ignore */ loader)).load(points) : points;
  map.addSource('points', { type: 'geojson', data });
  map.addLayer({
    id: 'points',
    type: 'circle',
    source: 'points',
    paint: {
      'circle-color': scene.palette.columns[0] ?? '',
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 2, 1.5, 6, 2.5, 12, 5],
    },
  });
  await map.once('idle');
  performance.mark('own-drawn');
}

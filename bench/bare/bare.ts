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

/** The page that the atlas is compared with: MapLibre, the atlas's basemap and one line for the corridor. */
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
  center: [-142, 14],
  zoom: 1.7,
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
const check = () => {
  if (!map.getSource('sea-leg') || !map.isSourceLoaded('sea-leg')) return;
  map.off('render', check);
  performance.mark('corridor-drawn');
};
map.on('render', check);

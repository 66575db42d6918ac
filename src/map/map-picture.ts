import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapPicture } from '../domain/map-picture';

/** Device pixels of a picture on paper per CSS pixel of the map: lines and labels stay sharp. */
const PIXEL_RATIO = 2.5;

/** How much larger labels and marks are on paper, where the map is smaller than on most screens. */
const LABEL_SCALE = 1.5;

/** Marks moves that only give the map another size, as `MapCamera` does. */
const LAYOUT = { isLayout: true };

/** Equator of the sphere of Web Mercator, metres, and the pixels that it has at zoom 0. */
const EQUATOR_M = 40_075_016.686;
const WORLD_PIXELS = 512;

/**
 * Lays out the map for a picture on paper: the same view with fewer CSS pixels and more device pixels, in the same place on
 * screen. Returns a function that ends it.
 */
export function layOutForPaper(map: MapLibreMap): () => void {
  const container = map.getContainer();
  const { clientWidth, clientHeight } = container;
  const before = { zoom: map.getZoom(), padding: map.getPadding(), ratio: map.getPixelRatio() };
  const { bottom = 0 } = before.padding;
  // Fits the camera to what it frames, which has to be done at the size on screen.
  map.setPixelRatio(Math.max(before.ratio, PIXEL_RATIO));
  Object.assign(container.style, {
    width: `${clientWidth / LABEL_SCALE}px`,
    height: `${clientHeight / LABEL_SCALE}px`,
    transform: `scale(${LABEL_SCALE})`,
    transformOrigin: '0 0',
  });
  map.resize(LAYOUT);
  const padding = { top: 0, right: 0, bottom: bottom / LABEL_SCALE, left: 0 };
  map.jumpTo({ zoom: before.zoom - Math.log2(LABEL_SCALE), padding }, LAYOUT);
  return () => {
    Object.assign(container.style, { width: '', height: '', transform: '', transformOrigin: '' });
    map.resize(LAYOUT);
    map.jumpTo({ zoom: before.zoom, padding: before.padding }, LAYOUT);
    map.setPixelRatio(before.ratio);
  };
}

/** Draws the map at once and returns a picture of the part above the sheet. */
export function takePicture(map: MapLibreMap): MapPicture {
  // A canvas loses its pixels after the task that drew it.
  map.redraw();
  const canvas = map.getCanvas();
  const container = map.getContainer();
  const { clientWidth: width, clientHeight } = container;
  const height = Math.max(1, clientHeight - (map.getPadding().bottom ?? 0));
  const ratio = canvas.width / width;
  const picture = document.createElement('canvas');
  picture.width = canvas.width;
  picture.height = Math.round(height * ratio);
  picture.getContext('2d')?.drawImage(canvas, 0, 0);
  const credit = container.querySelector('.maplibregl-ctrl-attrib-inner')?.textContent ?? '';
  const { lat } = map.getCenter();
  const metres =
    (EQUATOR_M * Math.cos((lat * Math.PI) / 180)) / (WORLD_PIXELS * 2 ** map.getZoom());
  return {
    ...{ href: picture.toDataURL(), width, height, credit },
    ...(map.getPitch() === 0 && { metresPerPixel: metres }),
  };
}

/** Resolves when the map has drawn all it needs, or after a time. */
export function whenIdle(map: MapLibreMap, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, patience);
    function done() {
      clearTimeout(timer);
      map.off('idle', done);
      resolve();
    }
    map.on('idle', done);
    map.triggerRepaint();
  });
}

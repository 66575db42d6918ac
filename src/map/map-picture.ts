import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapPicture } from '../domain/map-picture';
import type { Insets } from '../state/panel-slice';

/** Device pixels of a picture per CSS pixel: lines and labels stay sharp on paper. */
export const PRINT_PIXEL_RATIO = 2;

/** Equator of the sphere of Web Mercator, metres, and the pixels that it has at zoom 0. */
const EQUATOR_M = 40_075_016.686;
const WORLD_PIXELS = 512;

/** Draws the map at once and returns a picture of the part that no sheet covers. */
export function takePicture(map: MapLibreMap, insets: Insets): MapPicture {
  // A canvas loses its pixels after the task that drew it.
  map.redraw();
  const canvas = map.getCanvas();
  const container = map.getContainer();
  const { clientWidth: width, clientHeight } = container;
  const height = Math.max(1, clientHeight - insets.bottom);
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

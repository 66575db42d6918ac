import { LngLat, Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import type { DrawingResult } from '../domain/map-picture';
import { type LiveView, zoomWithin } from './live-view';
import { takePicture } from './map-picture';

/** Device pixels of a picture per CSS pixel. */
const PIXEL_RATIO = 2;

/** Longest wait for everything to be drawn, ms: software without graphics hardware takes long for large pictures. */
const PATIENCE_MS = 45_000;

/**
 * Draws a style in a view on a map of its own that nobody sees, so that the one on screen stays as it is. `prepare` is given the map
 * before it draws. Resolves once everything is drawn.
 */
export async function drawOffScreen({
  style,
  view,
  size,
  credit,
  prepare,
}: {
  readonly style: StyleSpecification;
  readonly view: LiveView;
  readonly size: { readonly width: number; readonly height: number };
  readonly credit: string;
  prepare(map: MapLibreMap): void;
}): Promise<DrawingResult> {
  const container = document.createElement('div');
  container.inert = true;
  Object.assign(container.style, {
    ...{ position: 'fixed', top: '0', left: '-20000px', pointerEvents: 'none' },
    ...{ width: `${size.width}px`, height: `${size.height}px` },
  });
  document.body.append(container);
  let map: MapLibreMap | undefined;
  try {
    map = new MapLibreMap({
      ...{ container, style, center: [...view.center], zoom: zoomWithin(view, size) },
      ...{ bearing: view.bearing, pitch: view.pitch, minZoom: -2, maxPitch: 85 },
      ...{ interactive: false, attributionControl: false, trackResize: false, fadeDuration: 0 },
      ...{ validateStyle: false, localIdeographFontFamily: false, pixelRatio: PIXEL_RATIO },
      maxCanvasSize: [size.width * PIXEL_RATIO, size.height * PIXEL_RATIO],
    });
    // The live map's own limits hold for its size on screen.
    map.setTransformConstrain((center, zoom) => ({
      center: new LngLat(center.lng, center.lat),
      zoom,
    }));
    map.jumpTo({ center: [...view.center], zoom: zoomWithin(view, size) });
    prepare(map);
    if (!(await isDrawn(map))) return { ok: false, reason: 'late' };
    return pictureOf(map, credit);
  } finally {
    map?.remove();
    container.remove();
  }
}

function pictureOf(map: MapLibreMap, credit: string): DrawingResult {
  const canvas = map.getCanvas();
  const context = canvas.getContext('webgl2');
  const isWhole =
    context?.drawingBufferWidth === canvas.width && context.drawingBufferHeight === canvas.height;
  if (!context || context.isContextLost() || !isWhole) return { ok: false, reason: 'too-large' };
  const { href, ...picture } = takePicture(map);
  return { ok: true, map: { ...picture, credit, drawing: { kind: 'pixels', href } } };
}

/** Resolves with whether a map has drawn all that it needs within the time. */
function isDrawn(map: MapLibreMap): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    map.once('idle', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import { greatCircleDistance } from '../geo/great-circle';
import { nearestLongitude, type Position } from '../geo/position';
import { nauticalMiles } from '../geo/units';
import type { AppStore } from '../state/store';
import type { MapCamera } from './map-camera';

/** Pixels round the middle of a point in which it is taken hold of, by a mouse and by a finger. */
const REACH = 12;
const FINGER_REACH = 22;

/** A quarter of the globe: what is farther from the middle of a globe lies on its other side. */
const HORIZON = nauticalMiles(5404);

type RulerEvent = MapMouseEvent | MapTouchEvent;

export function isMeasuring(store: AppStore): boolean {
  return store.getState().selection.kind === 'measure';
}

/**
 * While the page that measures is open, a click on the map adds a point, and a point that is taken hold
 * of moves with the pointer instead of the map. Returns what ends it.
 */
export function followRuler(map: MapLibreMap, store: AppStore, camera: MapCamera): () => void {
  const canvas = map.getCanvas();
  /** The point that is being moved. */
  let held: number | undefined;

  const onClick = (event: MapMouseEvent) => {
    if (!isMeasuring(store) || pointAt(map, store, event, REACH) !== undefined) return;
    camera.hold();
    store.getState().addRulerPoint(event.lngLat.toArray());
  };
  const onDown = (event: RulerEvent) => {
    if (!isMeasuring(store) || !isPlainPress(event)) return;
    held = pointAt(map, store, event, event.type === 'touchstart' ? FINGER_REACH : REACH);
    if (held === undefined) return;
    event.preventDefault();
    camera.hold();
    canvas.style.cursor = 'grabbing';
  };
  const onMove = (event: RulerEvent) => {
    if (!isMeasuring(store)) return;
    if (held !== undefined) store.getState().moveRulerPoint(held, event.lngLat.toArray());
    else if (!map.isMoving()) {
      canvas.style.cursor = pointAt(map, store, event, REACH) === undefined ? 'crosshair' : 'grab';
    }
  };
  const onUp = () => {
    if (held === undefined) return;
    held = undefined;
    canvas.style.cursor = 'crosshair';
  };
  /** Two points set quickly are two points, and no wish to come nearer. */
  const onDoubleClick = (event: MapMouseEvent) => {
    if (isMeasuring(store)) event.preventDefault();
  };

  map.on('click', onClick);
  map.on('dblclick', onDoubleClick);
  map.on('mousedown', onDown);
  map.on('touchstart', onDown);
  map.on('mousemove', onMove);
  map.on('touchmove', onMove);
  for (const end of ENDS) addEventListener(end, onUp);
  canvas.style.cursor = isMeasuring(store) ? 'crosshair' : '';
  const unsubscribe = store.subscribe((now, before) => {
    if (now.selection !== before.selection) {
      held = undefined;
      canvas.style.cursor = isMeasuring(store) ? 'crosshair' : '';
    }
  });
  return () => {
    unsubscribe();
    for (const end of ENDS) removeEventListener(end, onUp);
  };
}

/** Wherever the pointer is let go of, beside the map too. */
const ENDS = ['mouseup', 'touchend', 'touchcancel'] as const;

/** One finger, or the main button of a mouse. */
function isPlainPress(event: RulerEvent): boolean {
  return 'points' in event ? event.points.length === 1 : event.originalEvent.button === 0;
}

/** The ruler's point beneath the pointer: of two, the one nearer to it. */
function pointAt(
  map: MapLibreMap,
  store: AppStore,
  { point, lngLat }: RulerEvent,
  reach: number,
): number | undefined {
  let found: number | undefined;
  let nearest: number = reach;
  const { rulerPoints, projection } = store.getState();
  const isGlobe = projection === 'globe';
  for (const [i, position] of rulerPoints.entries()) {
    if (isGlobe && isBehind(map, position)) continue;
    const place = map.project([nearestLongitude(position[0], lngLat.lng), position[1]]);
    const distance = place.dist(point);
    if (distance > nearest) continue;
    [found, nearest] = [i, distance];
  }
  return found;
}

function isBehind(map: MapLibreMap, position: Position): boolean {
  return greatCircleDistance(map.getCenter().toArray(), position) > HORIZON;
}

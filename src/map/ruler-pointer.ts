import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import { greatCircleDistance } from '../geo/great-circle';
import { nearestLongitude, type Position } from '../geo/position';
import { nauticalMiles } from '../geo/units';
import type { AppStore } from '../state/store';
import type { MapCamera } from './map-camera';

/** Radius in CSS pixels within which a point is grabbed, by a mouse and by a finger. */
const REACH = 12;
const FINGER_REACH = 22;

/** A quarter of the globe's circumference: positions farther from the map's centre are on the far side. */
const HORIZON = nauticalMiles(5404);

type RulerEvent = MapMouseEvent | MapTouchEvent;

export function isMeasuring(store: AppStore): boolean {
  return store.getState().selection.kind === 'measure';
}

/**
 * Handles the pointer while the measuring page is open: a click adds a point, and a drag that starts on a point moves the
 * point instead of the map. Returns a function that ends it.
 */
export function followRuler(map: MapLibreMap, store: AppStore, camera: MapCamera): () => void {
  const canvas = map.getCanvas();
  /** Index of the point being moved. */
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
  /** Prevents the double-click zoom, since two quick clicks add two points. */
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

/** Events that end a drag, listened to on the window since a drag may end beside the map. */
const ENDS = ['mouseup', 'touchend', 'touchcancel'] as const;

/** Returns whether a press is by one finger or by the main button of a mouse. */
function isPlainPress(event: RulerEvent): boolean {
  return 'points' in event ? event.points.length === 1 : event.originalEvent.button === 0;
}

/** Returns the index of the ruler's point nearest to the pointer within `reach` pixels, if any. */
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

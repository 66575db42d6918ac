import type {
  MapGeoJSONFeature,
  Map as MapLibreMap,
  MapMouseEvent,
  MapTouchEvent,
} from 'maplibre-gl';
import { formatItinerary } from '../domain/itinerary';
import { isSameMark, type MapMark } from '../domain/map-mark';
import { placeAt } from '../domain/place';
import { isSameSelection, type Selection } from '../domain/selection';
import { otherAlternatives } from '../state/select-alternatives';
import type { AppStore } from '../state/store';
import { CardTimer } from './card-timer';
import { featureAt, featureKey, pointedMark, selectionOf } from './feature-mark';
import { ALTERNATIVE_ROUTES_LINE } from './layers/alternative-routes';
import type { MapCamera } from './map-camera';
import { pickOrigin } from './pick-origin';
import { pickStop } from './pick-stop';
import { followRuler, isMeasuring } from './ruler-pointer';

/** Radius of the hit area in CSS pixels, for a mouse and for a finger or pen. */
const REACH = 5;
const FINGER_REACH = 14;

/** Marks without a page, whose card a click opens to stay. */
const OPENING_CARDS: readonly MapMark['kind'][] = ['events', 'own', 'foreign'];

/** What the map knows of the pointer. */
export interface MapPointer {
  /** Returns whether the mouse is over a mark of the map. */
  isOverMark(): boolean;
  end(): void;
}

/**
 * Turns pointer events on the canvas into actions of the store. A mouse that rests on a mark opens its card, and a click
 * acts; the first tap on a mark opens its card, and a second one acts.
 */
export function followPointer(map: MapLibreMap, store: AppStore, camera: MapCamera): MapPointer {
  const cards = new CardTimer(store);
  const container = map.getCanvasContainer();
  let frame = 0;
  let isTouch = false;
  /** Key of the feature under the mouse. */
  let over: string | undefined;

  const onPointer = ({ pointerType }: PointerEvent) => {
    isTouch = pointerType !== 'mouse';
  };
  const onClick = (event: MapMouseEvent) => {
    if (isMeasuring(store)) return;
    const feature = featureAt(map, event, isTouch ? FINGER_REACH : REACH);
    const there = feature && selectionOf(feature);
    if (pickStop(store, there, [event.lngLat.lng, event.lngLat.lat])) return;
    if (!feature) {
      cards.close();
      setHover(store, undefined, null);
      pickOrigin(store, [event.lngLat.lng, event.lngLat.lat]);
      return;
    }
    clickOn(feature, event);
  };
  const clickOn = (feature: MapGeoJSONFeature, event: MapMouseEvent) => {
    const pointed = pointedMark(map, feature, event, isTouch);
    if (!pointed) return;
    const open = store.getState().pointedMark;
    const isShown = open !== null && isSameMark(open.mark, pointed.mark);
    if (isTouch && !isShown) {
      // The card first: it tells the name, which the highlight then leaves out.
      cards.show(pointed);
      setHover(store, selectionOf(feature), routeOf(feature));
    } else if (OPENING_CARDS.includes(pointed.mark.kind)) {
      cards.show({ ...pointed, isTouched: true });
    } else act(pointed.mark, store, camera);
  };
  const onMove = (event: MapMouseEvent) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (map.isMoving() || isMeasuring(store) || isTouch) return;
      const feature = featureAt(map, event, REACH);
      const isPicking = store.getState().pickedStop !== null;
      map.getCanvas().style.cursor = isPicking ? 'crosshair' : feature ? 'pointer' : '';
      const key = feature && featureKey(feature);
      if (key === over) return;
      over = key;
      setHover(store, feature && selectionOf(feature), feature ? routeOf(feature) : null);
      cards.move((feature && pointedMark(map, feature, event, false)) ?? null);
    });
  };
  const leave = () => {
    cancelAnimationFrame(frame);
    over = undefined;
    setHover(store, undefined, null);
  };
  const onOut = () => {
    if (isTouch) return;
    leave();
    cards.move(null);
  };
  const onMoveStart = () => {
    if (!store.getState().pointedMark && over === undefined) return;
    leave();
    cards.close();
  };
  /** Opens the place under a right click or a long press; MapLibre sends neither after a drag. */
  const onContextMenu = ({ lngLat, point }: MapMouseEvent) => {
    // The sky beside a globe has the position of the nearest horizon.
    if (map.project(lngLat).dist(point) > REACH) return;
    store.getState().select(placeAt([lngLat.lng, lngLat.lat]));
  };
  /** Keeps a second tap on a mark from being taken for the double tap that zooms. */
  const onTouchStart = (event: MapTouchEvent) => {
    const open = store.getState().pointedMark;
    if (!open || event.points.length !== 1) return;
    const { left, top } = map.getContainer().getBoundingClientRect();
    const [dx, dy] = [left + event.point.x - open.at.x, top + event.point.y - open.at.y];
    if (Math.hypot(dx, dy) < open.reach + FINGER_REACH) event.preventDefault();
  };
  container.addEventListener('pointerdown', onPointer, true);
  container.addEventListener('pointermove', onPointer, true);
  map.on('click', onClick);
  map.on('contextmenu', onContextMenu);
  map.on('touchstart', onTouchStart);
  map.on('mousemove', onMove);
  map.on('mouseout', onOut);
  map.on('movestart', onMoveStart);
  const endRuler = followRuler(map, store, camera);
  return {
    isOverMark: () => over !== undefined || store.getState().pointedMark !== null,
    end() {
      cancelAnimationFrame(frame);
      cards.end();
      endRuler();
      container.removeEventListener('pointerdown', onPointer, true);
      container.removeEventListener('pointermove', onPointer, true);
    },
  };
}

/** Does what a click on a mark does: opens a page, zooms to a cluster, closes or opens a passage. */
function act(mark: MapMark, store: AppStore, camera: MapCamera): void {
  const state = store.getState();
  switch (mark.kind) {
    case 'record':
      camera.pointAt(mark.selection);
      state.select(mark.selection);
      return;
    case 'cluster':
      camera.approach(mark.position, mark.splitsAt);
      return;
    case 'harbour':
      state.select({ kind: 'port', id: mark.port });
      return;
    case 'passage': {
      const passages = state.passages?.state === 'ready' ? state.passages.value : [];
      const passage = passages.find(({ id }) => id === mark.id);
      if (passage) state.togglePassage(passage);
      return;
    }
    case 'alternative': {
      const found = otherAlternatives(state).find(({ id }) => id === mark.id);
      if (!found) return;
      state.select({ kind: 'voyage', id: formatItinerary(found.itinerary) });
      state.setClosures(found.closures);
      return;
    }
    case 'events':
    case 'own':
    case 'foreign':
  }
}

/** Returns the id of the alternative that a feature draws, or null. */
function routeOf({ layer, properties }: MapGeoJSONFeature): string | null {
  const id: unknown = properties.id;
  return layer.id === ALTERNATIVE_ROUTES_LINE && typeof id === 'string' ? id : null;
}

function setHover(store: AppStore, selection: Selection | undefined, route: string | null): void {
  const { hovered, hover, hoveredAlternative, hoverAlternative } = store.getState();
  if (!selection) {
    if (hovered) hover(null);
  } else if (!hovered || !isSameSelection(hovered, selection)) hover(selection);
  if (route !== hoveredAlternative) hoverAlternative(route);
}

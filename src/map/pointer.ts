import type {
  GeoJSONSource,
  MapGeoJSONFeature,
  Map as MapLibreMap,
  MapMouseEvent,
} from 'maplibre-gl';
import { placeAt } from '../domain/place';
import { isSameSelection, type Selection } from '../domain/selection';
import type { AppStore } from '../state/store';
import { ALTERNATIVE_ROUTES_HIT } from './layers/alternative-routes';
import { COMPARED_MARKS } from './layers/compared-places';
import { LEG_HIT } from './layers/land-legs';
import { PASSAGE_MARKS } from './layers/passages';
import { PORT_MARKS } from './layers/ports';
import { CLUSTER_MARKS, PROJECT_MARKS, PROJECT_SOURCE } from './layers/projects';
import { SEA_LEG_HIT } from './layers/sea-leg';
import { TERMINAL_MARKS } from './layers/terminals';
import type { MapCamera } from './map-camera';
import { openCluster } from './open-cluster';
import { pickStop } from './pick-stop';
import { followRuler, isMeasuring } from './ruler-pointer';

/** Radius of the hit area in CSS pixels. */
const REACH = 5;

/** The layers that react to the pointer, front first: a symbol takes precedence over a line beneath it. */
const TARGETS = [
  'selected-project-mark',
  COMPARED_MARKS,
  TERMINAL_MARKS,
  PROJECT_MARKS,
  CLUSTER_MARKS,
  PASSAGE_MARKS,
  PORT_MARKS,
  LEG_HIT,
  SEA_LEG_HIT,
  ALTERNATIVE_ROUTES_HIT,
  'project-line',
] as const;

/** Turns pointer events on the canvas into actions of the store. Returns a function that ends it. */
export function followPointer(map: MapLibreMap, store: AppStore, camera: MapCamera): () => void {
  let frame = 0;
  const onClick = (event: MapMouseEvent) => {
    if (isMeasuring(store)) return;
    const feature = featureAt(map, event);
    const there = feature && selectionOf(feature);
    if (pickStop(store, there, [event.lngLat.lng, event.lngLat.lat])) return;
    if (!feature) return;
    if (feature.layer.id === PASSAGE_MARKS) {
      togglePassage(store, feature);
      return;
    }
    if (feature.layer.id === CLUSTER_MARKS) {
      const source = map.getSource<GeoJSONSource>(PROJECT_SOURCE);
      if (source) void openCluster(source, feature, camera);
      return;
    }
    if (!there) return;
    camera.pointAt(there);
    store.getState().select(there);
  };
  const onMove = (event: MapMouseEvent) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (map.isMoving() || isMeasuring(store)) return;
      const feature = featureAt(map, event);
      const isPicking = store.getState().pickedStop !== null;
      map.getCanvas().style.cursor = isPicking
        ? 'crosshair'
        : feature && !routeOf(feature)
          ? 'pointer'
          : '';
      map.getCanvas().title = feature ? titleOf(feature) : '';
      hover(store, feature ? selectionOf(feature) : undefined);
      hoverAlternative(store, feature ? routeOf(feature) : null);
    });
  };
  const onLeave = () => {
    cancelAnimationFrame(frame);
    hover(store, undefined);
    hoverAlternative(store, null);
  };
  /** Opens the place under a right click or a long press; MapLibre sends neither after a drag. */
  const onContextMenu = ({ lngLat, point }: MapMouseEvent) => {
    // The sky beside a globe has the position of the nearest horizon.
    if (map.project(lngLat).dist(point) > REACH) return;
    store.getState().select(placeAt([lngLat.lng, lngLat.lat]));
  };
  map.on('click', onClick);
  map.on('contextmenu', onContextMenu);
  map.on('mousemove', onMove);
  map.on('mouseout', onLeave);
  const endRuler = followRuler(map, store, camera);
  return () => {
    cancelAnimationFrame(frame);
    endRuler();
  };
}

function featureAt(map: MapLibreMap, { point }: MapMouseEvent): MapGeoJSONFeature | undefined {
  const layers = TARGETS.filter((layer) => map.getLayer(layer));
  const found = map.queryRenderedFeatures(
    [
      [point.x - REACH, point.y - REACH],
      [point.x + REACH, point.y + REACH],
    ],
    { layers },
  );
  for (const layer of layers) {
    const feature = found.find((each) => each.layer.id === layer);
    if (feature) return feature;
  }
  return undefined;
}

function selectionOf({ layer, properties }: MapGeoJSONFeature): Selection | undefined {
  const id: unknown = properties.id;
  if (typeof id !== 'string' || layer.id === ALTERNATIVE_ROUTES_HIT || layer.id === PASSAGE_MARKS) {
    return undefined;
  }
  if (layer.id === LEG_HIT) return { kind: 'leg', id };
  if (layer.id === SEA_LEG_HIT) return { kind: 'voyage', id };
  if (layer.id === PORT_MARKS || layer.id === TERMINAL_MARKS) return { kind: 'port', id };
  return { kind: 'project', id };
}

/** Returns the id of the alternative that the feature draws, or null; an alternative's line is not clickable. */
function routeOf({ layer, properties }: MapGeoJSONFeature): string | null {
  const id: unknown = properties.id;
  return layer.id === ALTERNATIVE_ROUTES_HIT && typeof id === 'string' ? id : null;
}

/** Returns the tooltip of a feature: the name of a passage, since passages have no hover mark. */
function titleOf({ layer, properties }: MapGeoJSONFeature): string {
  return layer.id === PASSAGE_MARKS ? String(properties.name) : '';
}

function togglePassage(store: AppStore, { properties }: MapGeoJSONFeature): void {
  const { id, open }: Readonly<Record<string, unknown>> = properties;
  if (typeof id === 'string') store.getState().togglePassage({ id, open: open === true });
}

function hoverAlternative(store: AppStore, id: string | null): void {
  const { hoveredAlternative, hoverAlternative } = store.getState();
  if (id !== hoveredAlternative) hoverAlternative(id);
}

function hover(store: AppStore, selection: Selection | undefined): void {
  const { hovered, hover } = store.getState();
  if (!selection) {
    if (hovered) hover(null);
  } else if (!hovered || !isSameSelection(hovered, selection)) hover(selection);
}

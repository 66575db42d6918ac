import { LngLat, Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import { CAMERA_LIMITS } from '../domain/camera';
import type { AppState, AppStore } from '../state/store';
import { cooperativeGestures } from './cooperative-gestures';
import { placeBeside } from './map-camera';
import { withinWorld } from './world-limits';

/** Returns a map with a style, at the camera of a state. Throws if the browser has no WebGL 2. */
export function createMap(
  container: HTMLElement,
  state: AppState,
  style: StyleSpecification,
): MapLibreMap {
  const { camera } = state;
  placeBeside(container, state.insets);
  const map = new MapLibreMap({
    container,
    style,
    center: camera ? [camera.lon, camera.lat] : [-142, 8],
    zoom: camera?.zoom ?? 1.6,
    bearing: camera?.bearing ?? 0,
    pitch: camera?.pitch ?? 0,
    minZoom: CAMERA_LIMITS.minZoom,
    maxZoom: CAMERA_LIMITS.maxZoom,
    maxPitch: CAMERA_LIMITS.maxPitch,
    trackResize: false,
    fadeDuration: 150,
    attributionControl: false,
    validateStyle: false,
    // Chinese is drawn with the atlas's own font, since the system may have none.
    localIdeographFontFamily: false,
    ...(state.isEmbedded && cooperativeGestures(state.locale)),
  });
  return map;
}

/** Limits the camera of a flat map to the world; MapLibre's own limits hold on a globe. */
export function limitToWorld(map: MapLibreMap, store: AppStore): void {
  if (store.getState().projection === 'globe') {
    map.setTransformConstrain(null);
    return;
  }
  map.setTransformConstrain((center, wanted) => {
    const { clientWidth: width, clientHeight } = map.getContainer();
    const height = clientHeight - store.getState().insets.bottom;
    const { lat, zoom } = withinWorld({ lat: center.lat, zoom: wanted }, { width, height });
    return { center: lat === center.lat ? center : new LngLat(center.lng, lat), zoom };
  });
}

import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { pointOnSeaLeg } from '../domain/sea-track';
import { drawnVoyage } from '../state/select-drawn-voyage';
import type { AppStore } from '../state/store';
import { FLOW, flowData } from './layers/flow';

const POINTS = 7;

/** Time of one voyage along the whole line, in milliseconds; slow, so that it does not distract. */
const VOYAGE_MS = 45_000;

/** Milliseconds between two frames; each repaints the map. */
const FRAME_MS = 80;

/**
 * Animates points along the sea leg while the map is at rest and visible. Does not run for readers who prefer reduced
 * motion, nor while the map moves or the table covers it; no timer runs then. Returns a function that ends the animation.
 */
export function animateFlow(map: MapLibreMap, store: AppStore): () => void {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let timer: ReturnType<typeof setInterval> | undefined;
  let isFlowing = false;

  const tick = () => {
    if (!map.isMoving()) isFlowing = draw(map, store, performance.now());
  };
  const rest = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const update = () => {
    const { mapStatus, layout } = store.getState();
    const isInView = !document.hidden && layout !== 'table' && mapStatus === 'ready';
    const isWanted = isInView && !still.matches;
    if (isWanted) timer ??= setInterval(tick, FRAME_MS);
    else rest();
    if (isFlowing && !isWanted) {
      flowSource(map)?.setData(flowData([]));
      isFlowing = false;
    }
  };
  update();
  map.on('movestart', rest);
  map.on('moveend', update);
  still.addEventListener('change', update);
  document.addEventListener('visibilitychange', update);
  const unsubscribe = store.subscribe((now, before) => {
    if (now.mapStatus !== before.mapStatus || now.layout !== before.layout) update();
  });
  return () => {
    rest();
    map.off('movestart', rest);
    map.off('moveend', update);
    still.removeEventListener('change', update);
    document.removeEventListener('visibilitychange', update);
    unsubscribe();
  };
}

function draw(map: MapLibreMap, store: AppStore, now: number): boolean {
  const state = store.getState();
  const { corridorMap, layers } = state;
  if (corridorMap.state !== 'ready' || !layers.includes('corridor')) return false;
  if (drawnVoyage(state)?.isCorridor === false) return false;
  const { seaLeg } = corridorMap.value;
  const positions = Array.from({ length: POINTS }, (_, i) => {
    const fraction = (now / VOYAGE_MS + i / POINTS) % 1;
    return pointOnSeaLeg(seaLeg, fraction).position;
  });
  flowSource(map)?.setData(flowData(positions));
  return true;
}

function flowSource(map: MapLibreMap): GeoJSONSource | undefined {
  return map.getSource<GeoJSONSource>(FLOW);
}

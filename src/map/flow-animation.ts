import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { pointOnSeaLeg } from '../domain/sea-track';
import { drawnVoyage } from '../state/select-drawn-voyage';
import type { AppStore } from '../state/store';
import { FLOW, flowData } from './layers/flow';

const POINTS = 7;

/** Time of one voyage along the whole line, in milliseconds; slow, so that it does not distract. */
const VOYAGE_MS = 45_000;

/** Milliseconds from one frame to the next, at least; each repaints the map. */
const FRAME_MS = 80;

/** Time of rest after a frame for each millisecond that it took: without a graphics card a frame takes long. */
const REST = 4;

/**
 * Animates points along the sea leg while the map is at rest and visible. Does not run for readers who prefer reduced
 * motion, nor while the map moves or the table covers it; no timer runs then. Takes a fifth of the machine's time at
 * most. Returns a function that ends the animation.
 */
export function animateFlow(map: MapLibreMap, store: AppStore): () => void {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let isRunning = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFlowing = false;

  const tick = () => {
    const startedAt = performance.now();
    if (!map.isMoving()) isFlowing = draw(map, store, startedAt);
    if (isFlowing) map.once('render', () => afterTwoFrames(() => pause(startedAt)));
    else pause(startedAt);
  };
  const pause = (startedAt: number) => {
    if (!isRunning) return;
    clearTimeout(timer);
    const taken = performance.now() - startedAt;
    timer = setTimeout(tick, Math.max(FRAME_MS - taken, taken * REST));
  };
  const start = () => {
    if (isRunning) return;
    isRunning = true;
    tick();
  };
  const rest = () => {
    isRunning = false;
    clearTimeout(timer);
  };
  const update = () => {
    const { mapStatus, layout } = store.getState();
    const isInView = !document.hidden && layout !== 'table' && mapStatus === 'ready';
    const isWanted = isInView && !still.matches;
    if (isWanted) start();
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

/** Calls back when the graphics card has taken two more frames, before which it may not have drawn what it was given. */
function afterTwoFrames(callback: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(callback));
}

function flowSource(map: MapLibreMap): GeoJSONSource | undefined {
  return map.getSource<GeoJSONSource>(FLOW);
}

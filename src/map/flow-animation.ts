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
 * motion, nor while the map moves or the table covers it. Returns a function that ends the animation.
 */
export function animateFlow(map: MapLibreMap, store: AppStore): () => void {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let isFlowing = false;
  const timer = setInterval(() => {
    const { mapStatus, layout } = store.getState();
    const isInView = !document.hidden && layout !== 'table';
    const isWanted = !still.matches && isInView && mapStatus === 'ready';
    if (isWanted && !map.isMoving()) isFlowing = draw(map, store, performance.now());
    else if (isFlowing && !isWanted) {
      flowSource(map)?.setData(flowData([]));
      isFlowing = false;
    }
  }, FRAME_MS);
  return () => clearInterval(timer);
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

import type { MapLibreEvent, Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../domain/camera';
import type { Selection } from '../domain/selection';
import { nearestLongitude } from '../geo/position';
import type { Insets } from '../state/panel-slice';
import type { AppState, AppStore } from '../state/store';
import { type Frame, frameOf, nearFrame, type Room } from './framing';

/** Marks a move that framed something by itself: it is not written into the address. */
const FRAMING = { isFraming: true };

/** Room left around what is framed, in CSS pixels; the map's buttons stand on the right. */
const MARGIN = { top: 36, right: 84, bottom: 48, left: 36 };

const MOVE_MS = 900;

/** A reader who is nearer than a frame asks stays there, up to so many zooms. */
const CLOSER = 2;

/**
 * Puts the map beside bar and panel rather than beneath: what nobody sees need not be drawn. A sheet
 * comes and goes too often for that; it lies above the map.
 */
export function placeBeside(container: HTMLElement, { top, right, left }: Insets): void {
  container.style.inset = `${top}px ${right}px 0 ${left}px`;
}

/**
 * Keeps the map's camera and the store's in step. The camera lives in MapLibre; the store hears of
 * it when a move ends. What the store is told from elsewhere (an address, a button) moves the map.
 */
export class MapCamera {
  private readonly map: MapLibreMap;
  private readonly store: AppStore;
  /** The camera the store got from here: told back by the store it is an echo. */
  private committed: Camera | null;
  /** A selection that came from a click on the map, which leaves the view as it is if it can. */
  private pointedAt: Selection | null = null;
  /** A map that is left to itself frames anew in a window of another size. */
  private readonly observer = new ResizeObserver(() => this.applyInsets(this.store.getState()));
  /** Whether the frame of the present selection still waits for data. */
  private isFrameDue = false;

  constructor(map: MapLibreMap, store: AppStore) {
    this.map = map;
    this.store = store;
    this.committed = store.getState().camera;
    map.on('moveend', this.onMoveEnd);
    this.observer.observe(map.getContainer());
    this.applyInsets(store.getState());
  }

  destroy(): void {
    this.observer.disconnect();
  }

  /** To be called before a click on the map selects something. */
  pointAt(selection: Selection): void {
    this.pointedAt = selection;
  }

  /** The reader works on the map as it stands: from here on it frames nothing by itself. */
  hold(): void {
    if (this.committed === null) this.commit(this.seen());
  }

  follow(now: AppState, before: AppState): void {
    if (now.insets !== before.insets) this.applyInsets(now);
    if (now.camera !== before.camera && now.camera !== this.committed) {
      this.takeCamera(now);
    } else if (now.selection !== before.selection) {
      this.showSelection(now);
    } else if (now.camera === null && (this.isFrameDue || now.projection !== before.projection)) {
      this.frame(now, { isAnimated: false, isCommitted: false });
    }
  }

  private takeCamera(now: AppState): void {
    this.committed = now.camera;
    if (!now.camera) {
      this.frame(now, { isAnimated: true, isCommitted: false });
      return;
    }
    const { zoom, lat, bearing, pitch } = now.camera;
    const lon = nearestLongitude(now.camera.lon, this.map.getCenter().lng);
    this.map.easeTo({ center: [lon, lat], zoom, bearing, pitch, duration: 400 }, FRAMING);
  }

  private showSelection(now: AppState): void {
    const isOverview = !('id' in now.selection);
    const isSeen = this.pointedAt === now.selection && this.isInSight(now);
    this.pointedAt = null;
    if (isOverview) return;
    if (isSeen) this.commit(this.seen());
    else this.frame(now, { isAnimated: true, isCommitted: true });
  }

  private frame(
    state: AppState,
    { isAnimated, isCommitted }: { isAnimated: boolean; isCommitted: boolean },
  ): void {
    const found = frameOf(state, state.selection, this.room(state));
    this.isFrameDue = found === undefined;
    if (!found) return;
    const frame = nearFrame(found, this.map.getCenter().lng);
    const options = { duration: isAnimated ? MOVE_MS : 0, bearing: 0, pitch: 0 };
    const data = isCommitted ? {} : FRAMING;
    if ('center' in frame) {
      const nearest = 'id' in state.selection ? frame.zoom + CLOSER : frame.zoom;
      const zoom = Math.max(frame.zoom, Math.min(this.map.getZoom(), nearest));
      this.map.easeTo({ center: [...frame.center], zoom, ...options }, data);
      return;
    }
    const [west, south, east, north] = frame.bounds;
    this.map.fitBounds(
      [west, south, east, north],
      { padding: MARGIN, maxZoom: frame.maxZoom, linear: true, ...options },
      data,
    );
  }

  /** Whether the selection is on the part of the map that no panel covers. */
  private isInSight(state: AppState): boolean {
    const frame = frameOf(state, state.selection, this.room(state));
    if (!frame) return false;
    if ('bounds' in frame) return true;
    const { lng } = this.map.getCenter();
    const near = nearFrame(frame, lng) as Extract<Frame, { center: unknown }>;
    const { x, y } = this.map.project([...near.center]);
    const { width, height } = this.room(state);
    return (
      x > MARGIN.left && x < width - MARGIN.right && y > MARGIN.top && y < height - MARGIN.bottom
    );
  }

  /** What a sheet leaves free of the map; bar and panel lie beside it. */
  private room({ insets }: AppState): Room {
    const { clientWidth, clientHeight } = this.map.getContainer();
    return { width: clientWidth, height: clientHeight - insets.bottom };
  }

  private applyInsets({ insets, camera }: AppState): void {
    placeBeside(this.map.getContainer(), insets);
    this.map.resize(FRAMING);
    this.map.jumpTo({ padding: { top: 0, right: 0, bottom: insets.bottom, left: 0 } }, FRAMING);
    if (!camera) {
      this.frame(this.store.getState(), { isAnimated: false, isCommitted: false });
    }
  }

  private readonly onMoveEnd = (event: MapLibreEvent & { isFraming?: boolean }): void => {
    const seen = this.seen();
    this.store.getState().see(seen);
    if (!event.isFraming) this.commit(seen);
  };

  private commit(camera: Camera): void {
    this.committed = camera;
    this.store.getState().lookAt(camera);
  }

  private seen(): Camera {
    const { lng, lat } = this.map.getCenter();
    return {
      zoom: this.map.getZoom(),
      lon: lng,
      lat,
      bearing: this.map.getBearing(),
      pitch: this.map.getPitch(),
    };
  }
}

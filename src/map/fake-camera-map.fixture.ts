import type { Camera } from '../domain/camera';
import type { Bounds } from '../geo/bounds';
import type { Insets } from '../state/panel-slice';
import type { CameraMap, CameraTarget, Easing, MoveData, MoveListener } from './camera-map';
import { withinWorld } from './world-limits';

type MoveEvent = Parameters<CameraMap['on']>[0];

/** Width of the world at zoom 0 in CSS pixels. */
const WORLD = 512;

/**
 * Simulates the camera of MapLibre's Mercator map as far as the atlas uses it: moves, the order of their events, padding
 * and limits. The test controls time and the reader's gestures.
 */
export class FakeCameraMap implements CameraMap {
  readonly container = { clientWidth: 1000, clientHeight: 600, style: { inset: '' } };
  /** All moves to a goal, with their durations in milliseconds; 0 for jumps. */
  readonly moves: { readonly to: CameraTarget; readonly duration: number }[] = [];
  private readonly listeners = new Map<MoveEvent, MoveListener[]>();
  private readonly pending: { readonly type: MoveEvent; readonly data: MoveData }[] = [];
  private isDelivering = false;
  private padding: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  private running: Running | undefined;
  private now: CameraTarget = { center: [-142, 8], zoom: 1.6, bearing: 0, pitch: 0 };

  constructor(camera: Camera | null = null) {
    if (!camera) return;
    const { lon, lat, ...rest } = camera;
    this.put({ center: [lon, lat], ...rest });
  }

  getContainer(): FakeCameraMap['container'] {
    return this.container;
  }

  getCenter(): { lng: number; lat: number } {
    const [lng, lat] = this.now.center;
    return { lng, lat };
  }

  getZoom(): number {
    return this.now.zoom;
  }

  getBearing(): number {
    return this.now.bearing;
  }

  getPitch(): number {
    return this.now.pitch;
  }

  project([lon, lat]: [number, number]): { x: number; y: number } {
    const { clientWidth, clientHeight } = this.container;
    const size = WORLD * 2 ** this.now.zoom;
    const [centerLon, centerLat] = this.now.center;
    return {
      x: clientWidth / 2 + ((lon - centerLon) / 360) * size,
      y: (clientHeight - this.padding.bottom) / 2 + (southing(lat) - southing(centerLat)) * size,
    };
  }

  cameraForBounds(
    [west, south, east, north]: Bounds,
    { padding = NONE, maxZoom }: { padding?: Insets; maxZoom: number },
  ): { center: [number, number]; zoom: number } | undefined {
    const width = this.container.clientWidth - padding.left - padding.right;
    const height = this.container.clientHeight - this.padding.bottom - padding.top - padding.bottom;
    if (width <= 0 || height <= 0) return undefined;
    const [top, bottom] = [southing(north), southing(south)];
    const zoom = Math.min(
      Math.log2((width / WORLD / (east - west)) * 360),
      Math.log2(height / WORLD / (bottom - top)),
      maxZoom,
    );
    const size = WORLD * 2 ** zoom;
    const lon = (west + east) / 2 + (((padding.right - padding.left) / 2) * 360) / size;
    const y = (top + bottom) / 2 + (padding.bottom - padding.top) / 2 / size;
    return { center: [lon, latitude(y)], zoom };
  }

  jumpTo(target: CameraTarget | { padding: Insets }, data: MoveData): void {
    this.interrupt();
    if ('padding' in target) this.padding = target.padding;
    else {
      this.moves.push({ to: target, duration: 0 });
      this.put(target);
    }
    this.fire('movestart', data);
    this.fire('moveend', data);
  }

  easeTo({ duration, easing, ...to }: CameraTarget & Easing, data: MoveData): void {
    this.interrupt();
    this.moves.push({ to, duration });
    this.running = { from: this.now, to, duration, easing, data, passed: 0 };
    this.fire('movestart', data);
  }

  resize(data: MoveData): void {
    this.put(this.now);
    if (this.running) return;
    this.fire('movestart', data);
    this.fire('moveend', data);
  }

  on(type: MoveEvent, listener: MoveListener): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }

  /** Advances a running move by milliseconds. */
  pass(milliseconds: number): void {
    const { running } = this;
    if (!running) return;
    running.passed += milliseconds;
    const share = Math.min(1, running.passed / running.duration);
    this.put(between(running.from, running.to, running.easing(share)));
    if (share === 1) this.interrupt();
  }

  /** Starts a move by the reader. */
  grab(): void {
    this.interrupt();
    this.fire('movestart', { originalEvent: 'mousedown' });
  }

  /** Moves a grabbed map by degrees. */
  dragBy([lon, lat]: readonly [number, number]): void {
    const { center } = this.now;
    this.put({ ...this.now, center: [center[0] + lon, center[1] + lat] });
  }

  release(): void {
    this.fire('moveend', { originalEvent: 'mouseup' });
  }

  /** Releases the map with inertia, which lasts a second. */
  fling([lon, lat]: readonly [number, number]): void {
    const { center, ...rest } = this.now;
    const to = { center: [center[0] + lon, center[1] + lat] as [number, number], ...rest };
    const data = { originalEvent: 'mouseup' };
    this.running = {
      from: this.now,
      to,
      duration: 1000,
      easing: (share) => share,
      data,
      passed: 0,
    };
  }

  /** Makes a complete move by the reader. */
  drag(by: readonly [number, number]): void {
    this.grab();
    this.dragBy(by);
    this.release();
  }

  /** Fires an event; by default without data, as MapLibre does by itself. */
  fire(type: MoveEvent, data: MoveData = {}): void {
    this.pending.push({ type, data });
    if (this.isDelivering) return;
    this.isDelivering = true;
    for (let next = this.pending.shift(); next; next = this.pending.shift()) {
      for (const listener of this.listeners.get(next.type) ?? []) listener(next.data);
    }
    this.isDelivering = false;
  }

  private interrupt(): void {
    const { running } = this;
    this.running = undefined;
    if (running) this.fire('moveend', running.data);
  }

  /** Sets the camera within the limits of the map. */
  private put({ center: [lon, wantedLat], zoom: wanted, bearing, pitch }: CameraTarget): void {
    const { clientWidth: width, clientHeight } = this.container;
    const height = clientHeight - this.padding.bottom;
    const { lat, zoom } = withinWorld({ lat: wantedLat, zoom: wanted }, { width, height });
    this.now = { center: [lon, lat], zoom, bearing, pitch };
  }
}

interface Running extends Pick<Easing, 'duration' | 'easing'> {
  readonly from: CameraTarget;
  readonly to: CameraTarget;
  readonly data: MoveData;
  passed: number;
}

const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

function between(from: CameraTarget, to: CameraTarget, share: number): CameraTarget {
  const mix = (a: number, b: number) => (share === 1 ? b : a + (b - a) * share);
  return {
    center: [mix(from.center[0], to.center[0]), mix(from.center[1], to.center[1])],
    zoom: mix(from.zoom, to.zoom),
    bearing: mix(from.bearing, to.bearing),
    pitch: mix(from.pitch, to.pitch),
  };
}

/** Returns the Mercator y of a latitude: 0 at the northern edge of the world, 1 at the southern. */
function southing(lat: number): number {
  return (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2;
}

function latitude(y: number): number {
  return (360 / Math.PI) * Math.atan(Math.exp((1 - 2 * y) * Math.PI)) - 90;
}

import { CAMERA_LIMITS, type Camera, isSameCamera } from '../domain/camera';
import { movesMap, type Selection } from '../domain/selection';
import { nearestLongitude, type Position } from '../geo/position';
import type { Insets } from '../state/panel-slice';
import type { AppState, AppStore } from '../state/store';
import {
  type CameraEvent,
  type CameraState,
  headingOf,
  initialCamera,
  stepCamera,
} from './camera-machine';
import type { CameraMap, MoveData, MoveListener } from './camera-map';
import { fitMargins, isCovered } from './fit-margins';
import { type Frame, frameOf, isSameFraming, nearFrame, type ViewportSize } from './framing';

/** Zoom levels that a fit may lose to an open legend; one that costs more is ignored. */
const MAX_LEGEND_COST = 1;

const FLIGHT_MS = 700;

/** Zoom levels by which a free camera may stay closer to a place than its frame. */
const MAX_EXTRA_ZOOM = 2;

/** Zoom levels that a fit may lose to margins that leave a larger area. */
const MAX_MARGIN_COST = 0.25;

type FrameOf<K extends Frame['kind']> = Extract<Frame, { kind: K }>;

/** Marks moves that only give the map another size or padding. */
const LAYOUT: MoveData = { isLayout: true };

/**
 * Lays out the map beside bar and panel rather than beneath, so that covered parts are not drawn. A sheet covers the map,
 * since it moves too often for a new layout.
 */
export function placeBeside(
  container: { readonly style: { inset: string } },
  { top, right, left }: Insets,
): void {
  container.style.inset = `${top}px ${right}px 0 ${left}px`;
}

/**
 * Keeps the map's camera and the store's in step: sends events of the map and the store to the camera machine and runs
 * its commands. `isStill` returns whether the map has to jump rather than fly.
 */
export class MapCamera {
  private readonly map: CameraMap;
  private readonly store: AppStore;
  private readonly isStill: () => boolean;
  private state: CameraState;
  /** The store's camera as last read or written; outdated while the reader moves the map. */
  private stored: Camera | null;
  /** The last move to a goal, and the elapsed share of its time. */
  private flight = { id: 0, duration: 0, share: 1 };
  /** Whether a move to a goal is being started, which ends every other move. */
  private isDeparting = false;
  /** The map's bottom padding in CSS pixels. */
  private padding = 0;
  /** Whether the reader is moving the map. */
  private isGrabbed = false;
  /** The selection of a click on the map, which keeps the camera if its place is in view. */
  private pointedAt: Selection | null = null;

  constructor(map: CameraMap, store: AppStore, isStill: () => boolean) {
    this.map = map;
    this.store = store;
    this.isStill = isStill;
    this.stored = store.getState().camera;
    this.state = initialCamera(this.stored);
    map.on('movestart', this.onMoveStart);
    map.on('moveend', this.onMoveEnd);
    map.on('projectiontransition', () => this.refit());
    this.resized();
  }

  /** Marks a selection as clicked on the map; call it before selecting. */
  pointAt(selection: Selection): void {
    this.pointedAt = selection;
  }

  /** Makes the present camera the reader's choice, so that the map frames nothing by itself. */
  hold(): void {
    this.send({ kind: 'held', current: this.currentCamera() });
  }

  /** Flies to a position at a zoom. */
  approach([lon, lat]: Position, zoom: number): void {
    this.send({ kind: 'requested', camera: { ...this.currentCamera(), lon, lat, zoom } });
  }

  /** Updates the layout; call it when the size of the map's element has changed. */
  resized(): void {
    this.applyInsets(this.store.getState());
    // While the reader moves the map there is nothing to fit; letting go commits where it is.
    if (!this.isGrabbed) this.refit();
  }

  follow(now: AppState, before: AppState): void {
    // Compared before anything below commits a camera.
    const isSet = now.camera !== this.stored;
    this.stored = now.camera;
    if (now.insets !== before.insets) this.resized();
    if (now.cameraIntent !== before.cameraIntent) this.applyIntent(now);
    const isRedirected = now.redirects !== before.redirects;
    if (now.addressReads !== before.addressReads) this.takeCamera(now);
    else if (isRedirected && isSet) this.takeCamera(now);
    else if (isRedirected) this.reframe(now);
    else if (now.selection !== before.selection) this.showSelection(now);
    else if (isSet) this.takeCamera(now);
    else if (!isSameFraming(now, before) || now.corners !== before.corners) this.reframe(now);
  }

  private applyIntent({ cameraIntent }: AppState): void {
    if (cameraIntent?.kind === 'zoom') {
      this.send({ kind: 'zoomed', steps: cameraIntent.steps, current: this.currentCamera() });
    } else if (cameraIntent) this.send({ kind: 'north-requested', current: this.currentCamera() });
  }

  private takeCamera(now: AppState): void {
    const { camera } = now;
    this.send({
      kind: 'camera-set',
      camera,
      frame: this.framing(now),
      current: this.currentCamera(),
    });
  }

  private reframe(now: AppState): void {
    this.send({ kind: 'frame-changed', frame: this.framing(now), current: this.currentCamera() });
  }

  private refit(): void {
    const frame = this.framing(this.store.getState());
    this.send({ kind: 'resized', frame, current: this.currentCamera() });
  }

  private showSelection(now: AppState): void {
    const found = frameOf(now, this.viewport(now));
    const frame = found && this.cameraOf(found, now);
    const current = this.currentCamera();
    const isInSight =
      this.pointedAt === now.selection && found !== null && this.isInSight(found, now);
    this.pointedAt = null;
    if (!movesMap(now.selection)) this.send({ kind: 'page-selected', frame, current });
    else {
      const extraZoom = found?.kind === 'place' ? MAX_EXTRA_ZOOM : 0;
      this.send({ kind: 'record-selected', frame, current, isInSight, extraZoom });
    }
  }

  private send(event: CameraEvent): void {
    const { state, commands } = stepCamera(this.state, event);
    this.state = state;
    for (const command of commands) {
      if (command.kind === 'commit') this.commit(command.camera);
      else this.move(command.to, this.durationOf(command.kind));
    }
    this.updateView();
  }

  private commit(camera: Camera): void {
    this.stored = camera;
    this.store.getState().setCamera(camera);
  }

  private durationOf(kind: 'fly' | 'jump' | 'resume'): number {
    if (kind === 'jump' || this.isStill()) return 0;
    const { duration, share } = this.flight;
    return kind === 'fly' ? FLIGHT_MS : duration * (1 - share);
  }

  private move({ lon, lat, zoom, bearing, pitch }: Camera, duration: number): void {
    const center: [number, number] = [nearestLongitude(lon, this.map.getCenter().lng), lat];
    const target = { center, zoom, bearing, pitch };
    const flight = { id: this.flight.id + 1, duration, share: duration > 0 ? 0 : 1 };
    this.flight = flight;
    this.isDeparting = true;
    const easing = (share: number) => {
      flight.share = share;
      return 1 - (1 - share) ** 3;
    };
    if (duration === 0) this.map.jumpTo(target, { flight: flight.id });
    else this.map.easeTo({ ...target, duration, easing, essential: true }, { flight: flight.id });
    this.isDeparting = false;
  }

  private readonly onMoveStart: MoveListener = ({ originalEvent }) => {
    if (!originalEvent || this.isGrabbed) return;
    this.isGrabbed = true;
    this.send({ kind: 'grabbed', current: this.currentCamera() });
  };

  private readonly onMoveEnd: MoveListener = ({ isLayout, flight, originalEvent }) => {
    if (isLayout) return;
    const current = this.currentCamera();
    if (flight !== undefined) {
      // A newer move has replaced one with an older number.
      if (flight !== this.flight.id) return;
      this.send({ kind: this.flight.share === 1 ? 'arrived' : 'released', current });
    } else if (originalEvent || this.isGrabbed) {
      this.isGrabbed = false;
      // The inertia of the reader's move is ended by the flight that starts now.
      if (!this.isDeparting) this.send({ kind: 'released', current });
    } else this.refit();
  };

  /** Applies the insets. Ends a move to a goal without an event; `refit` resumes it. */
  private applyInsets({ insets }: AppState): void {
    this.flight = { ...this.flight, id: this.flight.id + 1 };
    placeBeside(this.map.getContainer(), insets);
    this.map.resize(LAYOUT);
    // A jump ends every move, the reader's too, so it is made only for a running flight or a new padding.
    if (insets.bottom === this.padding && !this.state.isFlying) return;
    this.padding = insets.bottom;
    this.map.jumpTo({ padding: { top: 0, right: 0, bottom: insets.bottom, left: 0 } }, LAYOUT);
  }

  private framing(state: AppState): Camera | null {
    const frame = frameOf(state, this.viewport(state));
    return frame && this.cameraOf(frame, state);
  }

  /** Returns the camera of a frame, or null if no space is left to show it. */
  private cameraOf(found: Frame, state: AppState): Camera | null {
    const frame = nearFrame(found, this.map.getCenter().lng);
    if (frame.kind !== 'bounds') {
      const [lon, lat] = frame.center;
      return { lon, lat, zoom: frame.zoom, bearing: 0, pitch: 0 };
    }
    const { corners } = state;
    const viewport = this.viewport(state);
    const { legend, ...others } = corners;
    const clear = this.fit(frame, fitMargins(corners, viewport));
    const beneath = legend && this.fit(frame, fitMargins(others, viewport));
    if (beneath && (!clear || clear.zoom < beneath.zoom - MAX_LEGEND_COST)) return beneath;
    return clear;
  }

  /** Returns a close camera that shows bounds within one of several margins, the first if it can, or null if no space is left. */
  private fit({ bounds, ...frame }: FrameOf<'bounds'>, margins: readonly Insets[]): Camera | null {
    const [west, south, east, north] = bounds;
    const maxZoom = Math.min(frame.maxZoom, CAMERA_LIMITS.maxZoom);
    const fits = margins.flatMap((padding): Camera[] => {
      const fit = this.map.cameraForBounds([west, south, east, north], { padding, maxZoom });
      if (!fit?.center || fit.zoom === undefined) return [];
      const [lon, lat] = positionOf(fit.center);
      const zoom = Math.max(CAMERA_LIMITS.minZoom, fit.zoom);
      return [{ lon, lat, zoom, bearing: 0, pitch: 0 }];
    });
    const closest = Math.max(...fits.map(({ zoom }) => zoom));
    return fits.find(({ zoom }) => zoom >= closest - MAX_MARGIN_COST) ?? null;
  }

  /** Returns whether a frame's place is in the free part of the map. True for bounds. */
  private isInSight(frame: Frame, state: AppState): boolean {
    if (frame.kind === 'bounds') return true;
    const lon = nearestLongitude(frame.center[0], this.map.getCenter().lng);
    const place = this.map.project([lon, frame.center[1]]);
    return !isCovered(place, state.corners, this.viewport(state));
  }

  /** Returns the size of the map above a sheet; bar and panel do not cover the map. */
  private viewport({ insets }: AppState): ViewportSize {
    const { clientWidth, clientHeight } = this.map.getContainer();
    return {
      width: clientWidth,
      height: clientHeight - insets.bottom,
      mapHeight: clientHeight,
    };
  }

  private updateView(): void {
    const heading = headingOf(this.state, this.currentCamera());
    const { view, setView } = this.store.getState();
    if (!view || !isSameCamera(view, heading)) setView(heading);
  }

  private currentCamera(): Camera {
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

type LngLatLike = NonNullable<NonNullable<ReturnType<CameraMap['cameraForBounds']>>['center']>;

function positionOf(place: LngLatLike): Position {
  if ('lng' in place) return [place.lng, place.lat];
  return 'lon' in place ? [place.lon, place.lat] : place;
}

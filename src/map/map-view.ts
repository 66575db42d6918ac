import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import {
  clearPrewarmedResources,
  type Map as MapLibreMap,
  prewarm,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { DrawingResult, MapPicture } from '../domain/map-picture';
import type { AppState, AppStore } from '../state/store';
import { Attribution } from './attribution';
import { markCamera } from './camera-mark';
import { keepCooperating } from './cooperative-gestures';
import { createMap, limitToWorld } from './create-map';
import { drawImage, PIXEL_RATIO } from './draw-image';
import { DrawnStyle, isCovered } from './drawn-style';
import { serveArchive } from './embedded-basemap';
import { animateFlow } from './flow-animation';
import type { HanFace } from './fonts';
import { HoverMark } from './hover-mark';
import { labelCanvas } from './label-canvas';
import { LINES } from './layers/line-ids';
import { moveShip } from './layers/ship';
import { type LiveView, liveView } from './live-view';
import { MapCamera } from './map-camera';
import { layOutForPaper, takePicture, whenIdle } from './map-picture';
import { drawnPlaces } from './marks/project-marks';
import {
  type FetchForeignTile,
  type FetchOwnTile,
  serveForeignTiles,
  serveOwnTiles,
} from './own-tiles';
import type { MapPointer } from './pointer';
import { sceneOf } from './scene';
import { skipSky } from './skip-sky';
import { firstStyleOf } from './style';
import { colourSurroundings } from './surroundings';
import { TimedFeatures } from './timed-features';

/** Address of MapLibre's worker script. */
export const WORKER: string = workerUrl;

/** Whether MapLibre keeps the worker though no map uses it. */
let isWorkerHeld = false;

/** Starts the worker of the map, while what it shows is still fetched. */
export function startMapWorker(): void {
  setWorkerUrl(workerUrl);
  prewarm();
  isWorkerHeld = true;
}

/** Ends that worker once its map is gone, so that another map gets one of its own: the first may have failed. */
function endMapWorker(): void {
  if (isWorkerHeld) clearPrewarmedResources();
  isWorkerHeld = false;
}

/** Longest wait for a picture on paper, ms. What is not drawn by then is left out. */
const PICTURE_MS = 5000;

/** Longest wait of the credits for the sources of the first view, ms: a map with motion is never idle. */
const CREDITS_MS = 500;

/** Addresses of the files that the map fetches. */
export interface MapFiles {
  readonly archive: URL;
  /** Fetched in ranges from zoom 7. */
  readonly fineCoast: URL;
  font(file: string): URL;
  /** Returns the files of Chinese characters. */
  readonly han: () => readonly HanFace[];
  readonly ownTile: FetchOwnTile;
  readonly foreignTile: FetchForeignTile;
}

/** The page that starts beside the map. */
export interface PageAround {
  /** Resolves, or rejects, when the page has started: the pointer and layers of single pages come after it. */
  whenMounted(): Promise<void>;
  /** Whether the whole map but its first picture comes after it too: where a reader waits for the page to react. */
  readonly isFirst: boolean;
}

/** The map on screen, until `destroy`. Follows the store and calls its actions. */
export class MapView {
  /** Resolves when the corridor has first been drawn. */
  readonly drawn: Promise<void>;
  /** Resolves when the first view has been drawn completely. */
  readonly settled: Promise<void>;
  private readonly map: MapLibreMap;
  private readonly store: AppStore;
  private readonly fineCoast: URL;
  private readonly camera: MapCamera;
  private readonly drawnStyle: DrawnStyle;
  private readonly hoverMark: HoverMark;
  /** Undefined until they are fetched, after the first picture. */
  private pointer: MapPointer | undefined;
  private isDestroyed = false;
  private readonly attribution: Attribution;
  private readonly observer = new ResizeObserver(() => {
    this.camera.resized();
    this.attribution.place();
  });
  private readonly endings: (() => void)[] = [];

  /** Throws if the browser has no WebGL 2. Takes the worker of `startMapWorker`. */
  constructor(container: HTMLElement, store: AppStore, files: MapFiles, page: PageAround) {
    this.store = store;
    this.fineCoast = files.fineCoast;
    const styleFiles = {
      tiles: serveArchive(files.archive),
      font: (file: string) => files.font(file).href,
      han: files.han,
    };
    const first = firstStyleOf(sceneOf(store.getState()), styleFiles);
    this.map = createMap(container, store.getState(), first);
    serveOwnTiles(files.ownTile);
    serveForeignTiles(files.foreignTile);
    this.drawnStyle = new DrawnStyle(this.map, store, styleFiles, first);
    limitToWorld(this.map, store);
    skipSky(this.map);
    // A restored context has a painter of its own.
    this.map.on('webglcontextrestored', () => skipSky(this.map));
    this.map.on('move', () => {
      if (store.getState().projection === 'globe') colourSurroundings(this.map, store.getState());
    });
    colourSurroundings(this.map, store.getState());
    this.attribution = new Attribution(this.map, container, (box) =>
      store.getState().setCorner('credit', box),
    );
    this.attribution.raise(store.getState().insets.bottom);
    this.camera = new MapCamera(this.map, store, () => isStill(store));
    this.hideIfCovered(store.getState());
    this.observer.observe(container);
    markCamera(this.map);
    this.hoverMark = new HoverMark(
      this.map,
      (position) => drawnPlaces(this.drawnStyle.scene(), position),
      this.drawnStyle.timed,
    );
    this.map.setMissingStyleImageResolver((id) => addImage(this.map, id));
    this.map.once('load', () => store.getState().setMapStatus('ready'));
    this.drawn = this.whenDrawn();
    this.settled = this.whenSettled(page);
    this.endings.push(
      () => this.pointer?.end(),
      () => this.attribution.end(),
      labelCanvas(this.map.getCanvas(), store),
      store.subscribe((now, before) => this.follow(now, before)),
    );
    if (store.getState().isEmbedded) this.endings.push(keepCooperating(this.map, store));
    const add = () => this.addLateParts();
    void this.drawn.then(page.whenMounted).then(add, add);
    void this.settled.then(() => {
      if (!this.isDestroyed) this.endings.push(animateFlow(this.map, store));
    });
  }

  /** Registers callbacks for the loss and the restoration of the graphics context. */
  onContext(lost: () => void, restored: () => void): void {
    this.map.on('webglcontextlost', lost);
    this.map.on('webglcontextrestored', restored);
  }

  /** Adds the pointer and the layers of single pages; tries again when the reader retries what failed. */
  private async addLateParts(): Promise<void> {
    try {
      const { LATE_PARTS } = await import('./late-parts');
      if (this.isDestroyed || this.pointer) return;
      this.pointer = LATE_PARTS.followPointer(this.map, this.store, this.camera);
      performance.mark('map-follows-pointer');
      this.endings.push(LATE_PARTS.serveFineCoast(this.map, this.store, this.fineCoast));
      this.drawnStyle.takeLate(LATE_PARTS);
      // Labels of lines and what single pages draw do not delay the first picture of the rest.
      await this.settled;
      this.drawnStyle.redraw();
      await nextTaskAfterFrame();
      await whenIdle(this.map, CREDITS_MS);
    } catch (error) {
      console.warn('The map does not react to the pointer:', error);
    }
    this.attribution.show();
  }

  /** Returns a picture of the map as it is; undefined while it is not drawn or the table covers it. */
  picture(): MapPicture | undefined {
    return this.isShown() ? takePicture(this.map) : undefined;
  }

  /** Resolves with a picture for paper: sharp, and light in every theme. The map on screen is as before then. */
  async pictureForPaper(): Promise<MapPicture | undefined> {
    if (!this.isShown()) return undefined;
    const container = this.map.getContainer();
    this.observer.unobserve(container);
    const end = layOutForPaper(this.map);
    this.drawnStyle.drawForPaper(true);
    await whenIdle(this.map, PICTURE_MS);
    if (this.isDestroyed) return undefined;
    const picture = this.picture();
    end();
    this.observer.observe(container);
    this.drawnStyle.drawForPaper(false);
    return picture;
  }

  /** Returns what is visible of the map; undefined while it is not drawn or the table covers it. */
  view(): LiveView | undefined {
    return this.isShown() ? liveView(this.map) : undefined;
  }

  /** Resolves with the map as pixels at a size, all that is on screen within it. The map on screen stays as it is. */
  async draw(size: { readonly width: number; readonly height: number }): Promise<DrawingResult> {
    const view = this.view();
    if (!view) return { ok: false, reason: 'no-map' };
    const { drawOffScreen } = await import('./off-screen-map');
    const style = this.drawnStyle.specification();
    const timed = (map: MapLibreMap) => {
      const { time } = this.store.getState();
      const features = new TimedFeatures(map);
      features.read(style);
      if (time) map.once('style.load', () => features.show(time.to));
    };
    return drawOffScreen({
      ...{ style, view, size },
      credit:
        this.map.getContainer().querySelector('.maplibregl-ctrl-attrib-inner')?.textContent ?? '',
      prepare: (map) => {
        skipSky(map);
        map.setMissingStyleImageResolver((id) => addImage(map, id));
        timed(map);
      },
    });
  }

  private isShown(): boolean {
    const state = this.store.getState();
    return this.drawnStyle.hasFirst && !isCovered(state) && state.mapStatus === 'ready';
  }

  destroy(): void {
    this.isDestroyed = true;
    this.drawnStyle.end();
    this.observer.disconnect();
    for (const end of this.endings) end();
    this.map.remove();
    endMapWorker();
  }

  private follow(now: AppState, before: AppState): void {
    const isUncovered = isCovered(before) && !isCovered(now);
    if (now.layout !== before.layout) this.hideIfCovered(now);
    this.camera.follow(now, before);
    if (now.insets !== before.insets) this.attribution.raise(now.insets.bottom);
    this.drawnStyle.follow(now, before);
    if (now.ship !== before.ship) moveShip(this.map, now.ship);
    const isHovered =
      now.hovered !== before.hovered || now.hoveredAlternative !== before.hoveredAlternative;
    // Each highlight draws the map again, for nothing while the table covers it.
    if ((isHovered && !isCovered(now)) || isUncovered) {
      this.hoverMark.show(now, !this.pointer?.isOverMark());
    }
    if (now.attempt !== before.attempt && !this.pointer) void this.addLateParts();
    if (now.projection !== before.projection) limitToWorld(this.map, this.store);
  }

  /** Hides a map that the table covers, so that it takes neither the focus nor the wheel, which the browser would wait for. */
  private hideIfCovered(state: AppState): void {
    this.map.getContainer().toggleAttribute('data-covered', isCovered(state));
  }

  /** Adds the rest of the style once the first picture is drawn, and resolves when that is drawn completely. */
  private async whenSettled({ isFirst, whenMounted }: PageAround): Promise<void> {
    await this.drawn;
    if (isFirst) {
      await whenMounted().catch(() => undefined);
      await nextTaskAfterFrame();
    }
    this.drawnStyle.addRest();
    await new Promise((resolve) => this.map.once('idle', resolve));
    performance.mark('map-idle');
  }

  private whenDrawn(): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (this.store.getState().corridorMap.state === 'loading') return;
        if (!this.map.getSource(LINES) || !this.map.isSourceLoaded(LINES)) return;
        this.map.off('render', check);
        performance.mark('corridor-drawn');
        resolve();
      };
      this.map.on('render', check);
    });
  }
}

/** Resolves when a style that is due with the next frame has been set. */
function nextTaskAfterFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Adds an image that a style names to a map. */
function addImage(map: MapLibreMap, id: string): void {
  if (map.hasImage(id)) return;
  const image = drawImage(id);
  if (image) map.addImage(id, image, { pixelRatio: PIXEL_RATIO });
}

/** Returns whether the map jumps: for readers who prefer reduced motion, and until the map is ready. */
function isStill(store: AppStore): boolean {
  return (
    store.getState().mapStatus !== 'ready' || matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}

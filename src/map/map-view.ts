import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import {
  type ErrorEvent,
  type Map as MapLibreMap,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { DrawingResult, MapPicture } from '../domain/map-picture';
import type { OwnEntry } from '../own-data/own-view';
import { isRoutingVoyage } from '../state/select-alternatives';
import { drawnOwnLayers } from '../state/select-own-layers';
import type { AppState, AppStore } from '../state/store';
import { Attribution } from './attribution';
import { markCamera } from './camera-mark';
import { keepCooperating } from './cooperative-gestures';
import { createMap, limitToWorld } from './create-map';
import { drawImage, PIXEL_RATIO } from './draw-image';
import { serveArchive } from './embedded-basemap';
import { animateFlow } from './flow-animation';
import type { HanFace } from './fonts';
import { HoverMark } from './hover-mark';
import { labelCanvas } from './label-canvas';
import type { LateParts } from './late-parts';
import { LINES } from './layers/line-ids';
import { moveShip } from './layers/ship';
import { type LiveView, liveView } from './live-view';
import { MapCamera } from './map-camera';
import { layOutForPaper, takePicture, whenIdle } from './map-picture';
import { drawnPlaces } from './marks/project-marks';
import { OnDemandLayers } from './on-demand-layers';
import type { OnlineBasemap } from './online-basemap';
import {
  type FetchForeignTile,
  type FetchOwnTile,
  refreshOwnTiles,
  serveForeignTiles,
  serveOwnTiles,
} from './own-tiles';
import type { MapPointer } from './pointer';
import { hasRoutesOf, isSameScene, type Scene, sceneOf } from './scene';
import { skipSky } from './skip-sky';
import { firstStyleOf, type StyleFiles, styleOf } from './style';
import { colourSurroundings } from './surroundings';
import { TimedFeatures } from './timed-features';

/** Address of MapLibre's worker script. */
export const WORKER: string = workerUrl;

/** Longest wait of a changed map for the routes of the open voyage, ms. */
const ROUTING_MS = 300;

/** Longest wait for a picture on paper, ms. What is not drawn by then is left out. */
const PICTURE_MS = 5000;

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

/** The map on screen, until `destroy`. Follows the store and calls its actions. */
export class MapView {
  /** Resolves when the corridor has first been drawn. */
  readonly drawn: Promise<void>;
  /** Resolves when the first view has been drawn completely. */
  readonly settled: Promise<void>;
  private readonly map: MapLibreMap;
  private readonly store: AppStore;
  private readonly files: StyleFiles;
  private readonly fineCoast: URL;
  private readonly camera: MapCamera;
  private readonly hoverMark: HoverMark;
  /** Undefined until they are fetched, after the first picture. */
  private pointer: MapPointer | undefined;
  private late: LateParts | undefined;
  private readonly onDemand = new OnDemandLayers(() => {
    if (!this.isDestroyed) this.redraw();
  });
  private readonly timed: TimedFeatures;
  /** The scene of the last style. */
  private drawnScene: Scene | undefined;
  private drawnTime: AppState['time'] = null;
  private drawnOwn: readonly OwnEntry[] = [];
  private isDestroyed = false;
  private readonly attribution: Attribution;
  private readonly observer = new ResizeObserver(() => {
    this.camera.resized();
    this.attribution.place();
  });
  private readonly endings: (() => void)[] = [];
  private online: OnlineBasemap | null = null;
  /** Whether the first picture is drawn, after which the rest of the style is added. */
  private isDrawn = false;
  private isRedrawDue = false;
  private isStyleLoaded = false;
  /** Whether the scene has changed since the loading style was made. */
  private isStale = false;
  /** Whether the map is drawn for a picture on paper. */
  private isForPaper = false;
  /** Whether a file of the basemap could not be fetched. */
  private hasBasemapFailed = false;

  /** Throws if the browser has no WebGL 2. */
  constructor(container: HTMLElement, store: AppStore, files: MapFiles) {
    setWorkerUrl(workerUrl);
    this.store = store;
    this.fineCoast = files.fineCoast;
    this.files = {
      tiles: serveArchive(files.archive),
      font: (file) => files.font(file).href,
      han: files.han,
    };
    this.map = createMap(container, store.getState(), this.files);
    serveOwnTiles(files.ownTile);
    serveForeignTiles(files.foreignTile);
    this.timed = new TimedFeatures(this.map);
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
      (position) => drawnPlaces(this.scene(), position),
      this.timed,
    );
    this.map.setMissingStyleImageResolver((id) => addImage(this.map, id));
    this.map.on('style.load', () => {
      this.isStyleLoaded = true;
      this.timed.reset();
      this.showTime();
      if (this.isStale) this.redraw();
    });
    this.map.on('error', (event) => this.onError(event));
    this.map.once('load', () => store.getState().setMapStatus('ready'));
    this.drawn = this.whenDrawn();
    this.settled = this.whenSettled();
    this.endings.push(
      () => this.pointer?.end(),
      () => this.attribution.end(),
      labelCanvas(this.map.getCanvas(), store),
      store.subscribe((now, before) => this.follow(now, before)),
    );
    if (store.getState().isEmbedded) this.endings.push(keepCooperating(this.map, store));
    void this.switchBasemap(store.getState());
    this.onDemand.follow(store.getState());
    void this.drawn.then(() => this.addLateParts());
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
      this.endings.push(LATE_PARTS.serveFineCoast(this.map, this.store, this.fineCoast));
      this.late = LATE_PARTS;
      // Labels of lines and what single pages draw do not delay the first picture of the rest.
      void this.settled.then(() => this.redraw());
    } catch (error) {
      console.warn('The map does not react to the pointer:', error);
    }
  }

  /** Returns a picture of the map as it is; undefined while it is not drawn or the table covers it. */
  picture(): MapPicture | undefined {
    return this.isShown() ? takePicture(this.map) : undefined;
  }

  /** Resolves with a picture for paper: sharp, and light in every theme. The map on screen is as before then. */
  async pictureForPaper(): Promise<MapPicture | undefined> {
    if (!this.isShown()) return undefined;
    const container = this.map.getContainer();
    this.isForPaper = true;
    this.observer.unobserve(container);
    const end = layOutForPaper(this.map);
    this.updateStyle();
    await whenIdle(this.map, PICTURE_MS);
    this.isForPaper = false;
    if (this.isDestroyed) return undefined;
    const picture = this.picture();
    end();
    this.observer.observe(container);
    this.updateStyle();
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
    const style = this.style();
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
    return this.isDrawn && !isCovered(state) && state.mapStatus === 'ready';
  }

  destroy(): void {
    this.isDestroyed = true;
    this.observer.disconnect();
    for (const end of this.endings) end();
    this.map.remove();
  }

  private follow(now: AppState, before: AppState): void {
    const isUncovered = isCovered(before) && !isCovered(now);
    if (now.layout !== before.layout) this.hideIfCovered(now);
    this.camera.follow(now, before);
    if (now.insets !== before.insets) this.attribution.raise(now.insets.bottom);
    if (!isSameScene(now, before) || !hasRoutesOf(this.drawnScene, now) || isUncovered)
      this.redraw();
    else if (now.time !== before.time) this.showTime();
    if (now.ship !== before.ship) moveShip(this.map, now.ship);
    const isHovered =
      now.hovered !== before.hovered || now.hoveredAlternative !== before.hoveredAlternative;
    // Each highlight draws the map again, for nothing while the table covers it.
    if ((isHovered && !isCovered(now)) || isUncovered) {
      this.hoverMark.show(now, !this.pointer?.isOverMark());
    }
    if (now.attempt !== before.attempt) {
      if (!this.pointer) void this.addLateParts();
      this.onDemand.retry();
    }
    this.onDemand.follow(now);
    if (now.projection !== before.projection) limitToWorld(this.map, this.store);
    if (now.attempt !== before.attempt && this.hasBasemapFailed) this.replaceBasemap(this.online);
    if (now.basemap !== before.basemap || now.systemTheme !== before.systemTheme) {
      void this.switchBasemap(now);
    }
  }

  /** Hides a map that the table covers, so that it takes neither the focus nor the wheel, which the browser would wait for. */
  private hideIfCovered(state: AppState): void {
    this.map.getContainer().toggleAttribute('data-covered', isCovered(state));
  }

  /**
   * Sets a new style, at most once per frame and after it, so that panels and table show a change before the map computes what
   * it draws of it. Waits for a style that is loading, and does nothing while the table covers the map.
   */
  private redraw(): void {
    this.isStale = !this.isStyleLoaded;
    if (this.isStale || this.isRedrawDue) return;
    this.isRedrawDue = true;
    const since = performance.now();
    requestAnimationFrame(() => setTimeout(() => this.drawRouted(since)));
  }

  /** Draws once the open voyage has its routes, so that ways are not taken away a moment before others come; soon in any case. */
  private drawRouted(since: number): void {
    const isWaiting =
      performance.now() - since < ROUTING_MS && isRoutingVoyage(this.store.getState());
    if (isWaiting && !this.isDestroyed) requestAnimationFrame(() => this.drawRouted(since));
    else this.updateStyle();
  }

  private updateStyle(): void {
    this.isRedrawDue = false;
    this.isStale = !this.isStyleLoaded;
    if (this.isStale || this.isDestroyed || isCovered(this.store.getState())) return;
    const style = this.style();
    this.map.setStyle(style, { diff: true, validate: false });
    this.timed.read(style);
    this.showTime();
    this.showOwnData();
  }

  /** Refreshes the reader's own layers that are drawn in another way, and marks when the map has drawn them. */
  private showOwnData(): void {
    const drawn = drawnOwnLayers(this.store.getState());
    if (drawn === this.drawnOwn || !this.onDemand.layers.ownData) return;
    const before = this.drawnOwn;
    this.drawnOwn = drawn;
    // A style with other colours makes MapLibre draw the old tiles anew with the next frame: the new ones come after that.
    this.map.once('render', () => {
      if (this.isDestroyed) return;
      refreshOwnTiles(this.map, drawn, before);
      this.map.once('idle', () => performance.mark('own-drawn'));
    });
    this.map.triggerRepaint();
  }

  /** Shows the features of the chosen year, and marks when the map has first drawn another time. */
  private showTime(): void {
    const { time } = this.store.getState();
    if (!this.isStyleLoaded || isCovered(this.store.getState())) return;
    if (time) this.timed.show(time.to);
    if (time === this.drawnTime) return;
    this.drawnTime = time;
    this.map.once('idle', () => performance.mark('time-drawn'));
    // A year in which nothing changed draws nothing by itself.
    this.map.triggerRepaint();
  }

  private style(): StyleSpecification {
    const scene = this.scene();
    this.drawnScene = scene;
    if (!this.isDrawn && !this.online) return firstStyleOf(scene, this.files);
    return styleOf(scene, this.files, this.online?.inPalette(scene.palette) ?? null, {
      ...this.late?.layers,
      ...this.onDemand.layers,
    });
  }

  private scene(): Scene {
    const state = this.store.getState();
    return sceneOf(this.isForPaper ? { ...state, theme: 'light' } : state, this.late?.sceneOf);
  }

  private async switchBasemap(state: AppState): Promise<void> {
    if (state.basemap === 'embedded') {
      if (this.online) this.replaceBasemap(null);
      return;
    }
    const fetched = await import('./online-basemap').then(
      ({ fetchOnlineBasemap }) => fetchOnlineBasemap(),
      () => ({ ok: false as const, reason: 'online-basemap.js' }),
    );
    if (this.isDestroyed || this.store.getState().basemap !== 'online') return;
    if (fetched.ok) {
      this.replaceBasemap(fetched.basemap);
    } else {
      this.store.getState().setBasemap('embedded');
      this.store.getState().notify('online-basemap-failed', fetched.reason);
    }
  }

  private replaceBasemap(online: OnlineBasemap | null): void {
    this.online = online;
    this.hasBasemapFailed = false;
    this.isStyleLoaded = false;
    const style = this.style();
    this.timed.read(style);
    this.map.setStyle(style, { diff: false, validate: false });
  }

  private onError({ error }: ErrorEvent): void {
    const text = error instanceof Error ? error.message : String(error);
    console.warn('map:', text);
    // The fine coast tells of its failures itself.
    if (!/pmtiles|map tiles/.test(text) || /fine-coast/.test(text)) return;
    this.hasBasemapFailed = true;
    this.store.getState().notify('basemap-failed', 'world.pmtiles');
  }

  /** Adds the rest of the style once the first picture is drawn, and resolves when that is drawn completely. */
  private async whenSettled(): Promise<void> {
    await this.drawn;
    this.isDrawn = true;
    this.updateStyle();
    if (!this.isDestroyed) this.map.triggerRepaint();
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

/** Returns whether the table covers the whole map. */
function isCovered({ layout }: AppState): boolean {
  return layout === 'table';
}

import type { ErrorEvent, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { OwnEntry } from '../own-data/own-view';
import { isRoutingVoyage } from '../state/select-alternatives';
import { drawnOwnLayers } from '../state/select-own-layers';
import type { AppState, AppStore } from '../state/store';
import type { LateParts } from './late-parts';
import { OnDemandLayers } from './on-demand-layers';
import type { OnlineBasemap } from './online-basemap';
import { refreshOwnTiles } from './own-tiles';
import { hasRoutesOf, isSameScene, type Scene, sceneOf } from './scene';
import { firstStyleOf, type StyleFiles, styleOf } from './style';
import { showStyle } from './style-changes';
import { TimedFeatures } from './timed-features';

/** Longest wait of a changed map for the routes of the open voyage, ms. */
const ROUTING_MS = 300;

/**
 * The style of the map on screen: first what the corridor needs, then the rest, each layer once its code is there. Follows the
 * store; draws nothing while the table covers the map.
 */
export class DrawnStyle {
  /** The features of the chosen year. */
  readonly timed: TimedFeatures;
  /** Whether the first picture is drawn, after which the rest of the style is added. */
  hasFirst = false;
  private readonly map: MapLibreMap;
  private readonly store: AppStore;
  private readonly files: StyleFiles;
  private readonly onDemand = new OnDemandLayers(() => this.redraw());
  private late: Pick<LateParts, 'layers' | 'sceneOf'> | undefined;
  private online: OnlineBasemap | null = null;
  /** The scene of the last style. */
  private drawnScene: Scene | undefined;
  /** The style that the map loads whole; undefined while it loads none, or again the one that it had. */
  private loadingSpecification: StyleSpecification | undefined;
  /** The style that the map has; undefined once it has loaded again the one that it had, until the next. */
  private drawnSpecification: StyleSpecification | undefined;
  private drawnTime: AppState['time'] = null;
  private drawnOwn: readonly OwnEntry[] = [];
  private isRedrawDue = false;
  private isLoaded = false;
  /** Whether the scene has changed since the loading style was made. */
  private isStale = false;
  /** Whether the map is drawn for a picture on paper. */
  private isForPaper = false;
  /** Whether a file of the basemap could not be fetched. */
  private hasBasemapFailed = false;
  private hasEnded = false;

  /** @param first the style with which the map was made */
  constructor(map: MapLibreMap, store: AppStore, files: StyleFiles, first: StyleSpecification) {
    this.map = map;
    this.store = store;
    this.files = files;
    this.loadingSpecification = first;
    this.timed = new TimedFeatures(map);
    map.on('style.load', () => {
      this.isLoaded = true;
      this.drawnSpecification = this.loadingSpecification;
      this.loadingSpecification = undefined;
      this.timed.reset();
      this.showTime();
      if (this.isStale) this.redraw();
    });
    // MapLibre gives up the style, and loads it again with a new context.
    map.on('webglcontextlost', () => {
      this.isLoaded = false;
    });
    map.on('webglcontextrestored', () => {
      this.loadingSpecification = undefined;
      this.isStale = true;
    });
    map.on('error', (event) => this.onError(event));
    void this.switchBasemap(store.getState());
    this.onDemand.follow(store.getState());
  }

  end(): void {
    this.hasEnded = true;
  }

  follow(now: AppState, before: AppState): void {
    const isUncovered = isCovered(before) && !isCovered(now);
    if (!isSameScene(now, before) || !hasRoutesOf(this.drawnScene, now) || isUncovered)
      this.redraw();
    else if (now.time !== before.time) this.showTime();
    const isRetry = now.attempt !== before.attempt;
    if (isRetry) this.onDemand.retry();
    this.onDemand.follow(now);
    if (isRetry && this.hasBasemapFailed) this.replaceBasemap(this.online);
    if (now.basemap !== before.basemap || now.systemTheme !== before.systemTheme) {
      void this.switchBasemap(now);
    }
  }

  /** Adds all that the first picture does without. */
  addRest(): void {
    this.hasFirst = true;
    this.update();
    if (!this.hasEnded) this.map.triggerRepaint();
  }

  /** Takes the layers of single pages; they are drawn with the next style. */
  takeLate(late: LateParts): void {
    this.late = late;
  }

  /** Draws in the light theme for paper, or again in the reader's. */
  drawForPaper(isForPaper: boolean): void {
    this.isForPaper = isForPaper;
    this.update();
  }

  /**
   * Sets a new style, at most once per frame and after it, so that panels and table show a change before the map computes what
   * it draws of it. Waits for a style that is loading, and does nothing while the table covers the map.
   */
  redraw(): void {
    this.isStale = !this.isLoaded;
    if (this.isStale || this.isRedrawDue || this.hasEnded) return;
    this.isRedrawDue = true;
    const since = performance.now();
    requestAnimationFrame(() => setTimeout(() => this.drawRouted(since)));
  }

  /** Returns the style of the present state, as MapLibre takes it. */
  specification(): StyleSpecification {
    const scene = this.scene();
    this.drawnScene = scene;
    if (!this.hasFirst && !this.online) return firstStyleOf(scene, this.files);
    return styleOf(scene, this.files, this.online?.inPalette(scene.palette) ?? null, {
      ...this.late?.layers,
      ...this.onDemand.layers,
    });
  }

  scene(): Scene {
    const state = this.store.getState();
    return sceneOf(this.isForPaper ? { ...state, theme: 'light' } : state, this.late?.sceneOf);
  }

  /** Draws once the open voyage has its routes, so that ways are not taken away a moment before others come; soon in any case. */
  private drawRouted(since: number): void {
    const isWaiting =
      performance.now() - since < ROUTING_MS && isRoutingVoyage(this.store.getState());
    if (isWaiting && !this.hasEnded) requestAnimationFrame(() => this.drawRouted(since));
    else this.update();
  }

  private update(): void {
    this.isRedrawDue = false;
    this.isStale = !this.isLoaded;
    if (this.isStale || this.hasEnded || isCovered(this.store.getState())) return;
    const style = this.specification();
    const before = this.drawnSpecification;
    // After a change that fails the map gets the next style whole.
    this.drawnSpecification = undefined;
    showStyle(this.map, style, before);
    this.drawnSpecification = style;
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
      if (this.hasEnded) return;
      refreshOwnTiles(this.map, drawn, before);
      this.map.once('idle', () => performance.mark('own-drawn'));
    });
    this.map.triggerRepaint();
  }

  /** Shows the features of the chosen year, and marks when the map has first drawn another time. */
  private showTime(): void {
    const { time } = this.store.getState();
    if (!this.isLoaded || isCovered(this.store.getState())) return;
    if (time) this.timed.show(time.to);
    if (time === this.drawnTime) return;
    this.drawnTime = time;
    this.map.once('idle', () => performance.mark('time-drawn'));
    // A year in which nothing changed draws nothing by itself.
    this.map.triggerRepaint();
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
    if (this.hasEnded || this.store.getState().basemap !== 'online') return;
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
    this.isLoaded = false;
    const style = this.specification();
    this.loadingSpecification = style;
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
}

/** Returns whether the table covers the whole map. */
export function isCovered({ layout }: AppState): boolean {
  return layout === 'table';
}

import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { frameOf } from '../map/framing';
import { LATE_LAYERS, lateSceneOf } from '../map/late-layers';
import { type Scene, sceneOf } from '../map/scene';
import { styleOf } from '../map/style';
import type { AppState } from '../state/store';
import { drawMap } from './draw-map';
import { escapeXml } from './escape-xml';
import type { Inks } from './inks';
import type { ReadTile } from './plane-feature';
import { stillView } from './still-view';
import type { Size } from './view';

export interface StillMapOptions extends Size {
  /** Reads the tiles of the basemap (`world`) and of the fine coast (`fine-coast`), decoded. */
  readonly readTile: ReadTile;
  /** Colours of one theme, or variables of CSS that follow the reader's. */
  readonly inks: Inks;
  /** What the map shows, for readers who do not see it. */
  readonly alternative: string;
}

/** A still map and what it is made of. */
export interface StillMap {
  /** An SVG element, which needs no style sheet unless its inks are variables. */
  readonly svg: string;
  /** The sources of its ground, to be named beside it. */
  readonly credit: string;
}

/**
 * Returns the map of the open page as an SVG element of a size in CSS pixels: the style of the live map for the state, in a frame
 * that shows the page's subject with its surroundings. `state` is that of a store whose data for the page are fetched, as
 * `wireData` fetches them, its routes answered. Returns undefined while they are not. A pure function of its input.
 */
export function stillMap(state: AppState, options: StillMapOptions): StillMap | undefined {
  const { width, height, readTile, inks, alternative } = options;
  const frame = frameOf(state, { width, height });
  if (!frame) return undefined;
  const view = stillView(frame, { width, height });
  const styles = { light: styleIn(state, 'light'), dark: styleIn(state, 'dark') };
  const { locale } = state;
  const markup = drawMap({ styles, view, readTile, inks, locale, taken: [] });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(alternative)}" font-family="Noto Sans,Noto Sans SC,sans-serif">${markup}</svg>`;
  return { svg, credit: creditOf(styles.light, view.zoom) };
}

/** Returns the attributions of the sources that are drawn at a zoom. */
function creditOf({ sources, layers }: StyleSpecification, zoom: number): string {
  const drawn = new Set(
    layers.flatMap((layer) =>
      'source' in layer && zoom >= (layer.minzoom ?? 0) ? [layer.source] : [],
    ),
  );
  return Object.entries(sources)
    .flatMap(([id, source]) =>
      drawn.has(id) && 'attribution' in source && source.attribution ? [source.attribution] : [],
    )
    .join(' | ');
}

/** Files of the style that a still map does not fetch. */
const NO_FILES = { tiles: '', font: () => '', han: () => [] };

function styleIn(state: AppState, theme: 'light' | 'dark') {
  const themed: AppState = { ...state, theme, projection: 'mercator' };
  const scene = ofSubject(sceneOf(themed, lateSceneOf));
  return styleOf(scene, NO_FILES, null, LATE_LAYERS);
}

/**
 * Returns the scene without projects that the page is not about: on a map that cannot be asked what they are, their marks only
 * distract. The pages of lists keep all of them.
 */
function ofSubject(scene: Scene): Scene {
  if (!('id' in scene.selection)) return scene;
  const related = new Set(scene.relatedPositions.map(String));
  const projects = scene.projects.filter(
    ({ id, position }) => id === scene.selectedProject?.id || related.has(String(position)),
  );
  return { ...scene, projects: scene.works.length > 0 ? [] : projects };
}

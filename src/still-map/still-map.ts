import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { frameOf } from '../map/framing';
import type { AppState } from '../state/store';
import { drawMap } from './draw-map';
import { escapeXml } from './escape-xml';
import { type Inks, variableSheet } from './inks';
import type { ReadTile } from './plane-feature';
import { stillScene, stillStyle } from './still-scene';
import { stillView } from './still-view';
import type { Size } from './view';

export interface StillMapOptions extends Size {
  /** Reads the tiles of the basemap (`world`) and of the fine coast (`fine-coast`), decoded. */
  readonly readTile: ReadTile;
  /** Colours of one theme, or variables of CSS that follow the reader's. */
  readonly inks: Inks;
  /** Returns what the map shows, for readers who do not see it, from the names on it: what the page is about comes first. */
  alternative(names: readonly string[]): string;
}

/** A still map and what it is made of. */
export interface StillMap {
  /** The whole map as an SVG element, which needs no style sheet unless its inks are variables. */
  readonly svg: string;
  /** Its ground, lines and marks as an SVG document with colours of its own: the same in every language. */
  readonly picture: string;
  /** Its names as an SVG element that lies on the picture. */
  readonly names: string;
  /** What the map shows, in words. */
  readonly alternative: string;
  /** The sources of its ground, to be named beside it. */
  readonly credit: string;
}

/**
 * Returns the map of the open page as an SVG element of a size in CSS pixels: the style of the live map for the state, in a frame
 * that shows the page's subject with its surroundings. `state` is that of a store whose data for the page are fetched, as
 * `wireData` fetches them, its routes answered. Returns undefined while they are not. A pure function of its input.
 */
export function stillMap(state: AppState, options: StillMapOptions): StillMap | undefined {
  const { width, height, readTile, inks } = options;
  const frame = frameOf(state, WIDE);
  if (!frame) return undefined;
  const view = stillView(frame, { width, height }, readTile, state.selection.kind === 'port');
  const style = stillStyle(stillScene(state, inks === 'dark' ? 'dark' : 'light'));
  const { locale } = state;
  const { picture, names, texts } = drawMap({ style, view, readTile, inks, locale, taken: [] });
  const alternative = options.alternative(texts);
  const size = `viewBox="0 0 ${width} ${height}"`;
  return {
    svg: `<svg ${XMLNS} ${size} width="${width}" height="${height}" role="img" aria-label="${escapeXml(alternative)}" ${FONT}>${picture}${names}</svg>`,
    picture: `<svg ${XMLNS} ${size}>${variableSheet(picture)}${picture}</svg>`,
    names: `<svg ${size} aria-hidden="true" ${FONT}>${names}</svg>`,
    alternative,
    credit: creditOf(style, view.zoom),
  };
}

const XMLNS = 'xmlns="http://www.w3.org/2000/svg"';
const FONT = 'font-family="Noto Sans,Noto Sans SC,sans-serif"';

/** Returns the attributions of the sources that are drawn at a zoom. */
export function creditOf({ sources, layers }: StyleSpecification, zoom: number): string {
  const drawn = new Set(
    layers.flatMap((layer) =>
      'source' in layer && Math.max(0, zoom) >= (layer.minzoom ?? 0) ? [layer.source] : [],
    ),
  );
  return Object.entries(sources)
    .flatMap(([id, source]) =>
      drawn.has(id) && 'attribution' in source && source.attribution ? [source.attribution] : [],
    )
    .join(' | ');
}

/** A viewport whose frame of the corridor has the whole of South America. */
export const WIDE = { width: 1000, height: 600 };

import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';
import type { Box } from './clip-path';
import { drawAreas, drawCircles, drawLines, PATHS } from './draw-geometry';
import { FINE_COAST, type Ground, groundOf, WORLD } from './ground';
import { InkedLayer } from './inked-layer';
import type { Inks } from './inks';
import { layerFilter } from './layer-values';
import { type DrawnSymbols, SymbolPlacer } from './place-symbols';
import { asUnplaced, type PlaneFeature, placeFeature, type ReadTile } from './plane-feature';
import { Room } from './room';
import { projector, type StillView } from './view';

/** What `drawMap` draws. */
export interface MapDrawing {
  /** The style of the live map: in the theme of the inks, or in the light one for variables. */
  readonly style: StyleSpecification;
  readonly view: StillView;
  readonly readTile: ReadTile;
  readonly inks: Inks;
  readonly locale: string;
  /** Where no name may be. */
  readonly taken: readonly Box[];
}

/** What `drawMap` returns. */
export interface DrawnMap {
  /** Ground, lines and marks: the content of an SVG as large as the view, the same in every language. */
  readonly picture: string;
  /** The names, which lie on it. */
  readonly names: string;
  /** The texts of the names, what is in front first. */
  readonly texts: readonly string[];
}

/**
 * Draws what a style shows in a view as paths, circles and text from back to front. Leaves out names along rivers. A pure function:
 * the same style, tiles and view give the same text.
 */
export function drawMap({ style, view, readTile, inks, locale, taken }: MapDrawing): DrawnMap {
  const ground = groundOf(view, readTile);
  const placer = new SymbolPlacer(new Room(view, taken), locale);
  const placed = sourceReader(style, view);
  const layers = style.layers
    .filter((layer) => isShown(layer, view.zoom))
    .map((layer) => new InkedLayer(layer, view.zoom, inks));
  const featuresOf = (layer: LayerSpecification): readonly PlaneFeature[] => {
    if (!('source' in layer)) return [];
    const accepts = filterOf(layer, view.zoom);
    return layer.source === WORLD
      ? ground.points(WORLD, layer['source-layer'] ?? '').filter(accepts)
      : placed(layer.source, accepts);
  };
  const symbols = new Map<InkedLayer, DrawnSymbols>();
  for (const layer of layers) {
    const { type } = layer.spec;
    if (type === 'symbol' || type === 'circle') placer.reserve(layer, featuresOf(layer.spec));
  }
  for (const layer of layers.toReversed()) {
    if (layer.spec.type !== 'symbol') continue;
    symbols.set(layer, placer.place(layer, featuresOf(layer.spec)));
  }
  const parts: Parts = { ground, view, featuresOf, symbols };
  return {
    picture: layers.map((layer) => drawLayer(layer, parts)).join(''),
    names: namesIn(layers.flatMap((layer) => symbols.get(layer) ?? [])),
    texts: placer.names(),
  };
}

interface Parts {
  readonly ground: Ground;
  readonly view: StillView;
  readonly featuresOf: (layer: LayerSpecification) => readonly PlaneFeature[];
  readonly symbols: ReadonlyMap<InkedLayer, DrawnSymbols>;
}

function drawLayer(layer: InkedLayer, { ground, view, featuresOf, symbols }: Parts): string {
  const { spec } = layer;
  if (spec.type === 'background') {
    const { colour } = layer.ink('background-color', 'background-opacity');
    return `<rect width="${view.width}" height="${view.height}" fill="${colour}"/>`;
  }
  if (spec.type === 'symbol') return symbols.get(layer)?.icons.join('') ?? '';
  if ('source' in spec && (spec.source === WORLD || spec.source === FINE_COAST)) {
    const accepts = filterOf(spec, view.zoom);
    return inPaths(ground.draw(layer, accepts));
  }
  if (spec.type === 'fill') return inPaths(drawAreas(layer, featuresOf(spec)));
  if (spec.type === 'line') return inPaths(drawLines(layer, featuresOf(spec)));
  return spec.type === 'circle' ? drawCircles(layer, featuresOf(spec)) : '';
}

function inPaths(paths: string): string {
  return paths === '' ? '' : `${PATHS}${paths}</g>`;
}

/** Returns names and the dots that come with them, neighbours of the same look in one group. */
function namesIn(symbols: readonly DrawnSymbols[]): string {
  const dots = symbols.flatMap((drawn) => drawn.dots).join('');
  let [markup, look] = ['', ''];
  for (const text of symbols.flatMap((drawn) => drawn.texts)) {
    if (text.look !== look) {
      markup += `${look === '' ? '' : '</g>'}<g${text.look}>`;
      look = text.look;
    }
    markup += text.markup;
  }
  const texts =
    look === '' ? '' : `<g paint-order="stroke" stroke-linejoin="round">${markup}</g></g>`;
  return `${dots}${texts}`;
}

/** A zoom below 0, at which a small picture holds the world, is that of the farthest layers and features. */
function filterOf(layer: LayerSpecification, zoom: number) {
  return layerFilter('filter' in layer ? layer.filter : undefined, Math.max(0, zoom));
}

function isShown({ minzoom = 0, maxzoom = 25 }: LayerSpecification, zoom: number): boolean {
  return Math.max(0, zoom) >= minzoom && zoom < maxzoom;
}

/** Returns a function that places those features of a source that pass a test on the picture, each once. */
function sourceReader(style: StyleSpecification, view: StillView) {
  const project = projector(view);
  const read = new Map<string, readonly LazyFeature[]>();
  return (id: string, accepts: (feature: PlaneFeature) => boolean): readonly PlaneFeature[] => {
    const known = read.get(id) ?? lazily(featuresIn(style, id));
    read.set(id, known);
    return known.flatMap((feature) => {
      if (!accepts(feature.unplaced)) return [];
      feature.placed ??= placeFeature(feature.feature, project, view);
      return feature.placed;
    });
  };
}

/** A feature that is placed when the first layer draws it: most are of other zooms. */
interface LazyFeature {
  readonly feature: Feature;
  readonly unplaced: PlaneFeature;
  placed?: readonly PlaneFeature[];
}

function lazily(features: readonly Feature[]): readonly LazyFeature[] {
  return features.map((feature) => ({ feature, unplaced: asUnplaced(feature) }));
}

function featuresIn(style: StyleSpecification, id: string): readonly Feature[] {
  const source = style.sources[id];
  return source?.type === 'geojson' ? (source.data as FeatureCollection).features : [];
}

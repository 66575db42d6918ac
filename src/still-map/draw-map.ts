import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Box } from './clip-path';
import { drawAreas, drawCircles, drawLines, PATHS } from './draw-geometry';
import { FINE_COAST, Ground, WORLD } from './ground';
import type { Inks } from './inks';
import { layerFilter } from './layer-values';
import { type DrawnSymbols, SymbolPlacer } from './place-symbols';
import { type PlaneFeature, placeFeatures, type ReadTile } from './plane-feature';
import { TwoLayers } from './two-layers';
import type { StillView } from './view';

/** What `drawMap` draws. */
export interface MapDrawing {
  /** The style of the live map in the light theme, and the same in the dark one. */
  readonly styles: { readonly light: StyleSpecification; readonly dark: StyleSpecification };
  readonly view: StillView;
  readonly readTile: ReadTile;
  readonly inks: Inks;
  readonly locale: string;
  /** Where no name may be. */
  readonly taken: readonly Box[];
}

/**
 * Returns the content of an SVG as large as the view: what the style draws there, as paths, circles and text from back to front.
 * Leaves out names along rivers. A pure function: the same style, tiles and view give the same text.
 */
export function drawMap({ styles, view, readTile, inks, locale, taken }: MapDrawing): string {
  const ground = new Ground(view, readTile);
  const placer = new SymbolPlacer({ view, inks, locale }, taken);
  const placed = sourceReader(styles, view);
  const layers = styles.light.layers.flatMap((light, i) => {
    const dark = styles.dark.layers[i];
    if (dark?.id !== light.id) throw new Error(`The styles differ in layer ${light.id}`);
    return isShown(light, view.zoom) ? [new TwoLayers(light, dark, view.zoom, inks)] : [];
  });
  const featuresOf = (layer: LayerSpecification): readonly PlaneFeature[] => {
    if (!('source' in layer)) return [];
    const all =
      layer.source === WORLD
        ? ground.points(WORLD, layer['source-layer'] ?? '')
        : placed(layer.source);
    return all.filter(layerFilter('filter' in layer ? layer.filter : undefined, view.zoom));
  };
  const symbols = new Map<TwoLayers, DrawnSymbols>();
  for (const layer of layers.toReversed()) {
    if (layer.spec.type === 'symbol')
      symbols.set(layer, placer.place(layer, featuresOf(layer.spec)));
  }
  const texts = new TextRuns();
  let markup = '';
  for (const layer of layers)
    markup += drawLayer(layer, { ground, view, featuresOf, symbols, texts });
  return markup + texts.end();
}

interface Parts {
  readonly ground: Ground;
  readonly view: StillView;
  readonly featuresOf: (layer: LayerSpecification) => readonly PlaneFeature[];
  readonly symbols: ReadonlyMap<TwoLayers, DrawnSymbols>;
  readonly texts: TextRuns;
}

function drawLayer(layer: TwoLayers, { ground, view, featuresOf, symbols, texts }: Parts): string {
  const { spec } = layer;
  if (spec.type === 'background') {
    const { colour } = layer.ink('background-color', 'background-opacity');
    return `<rect width="${view.width}" height="${view.height}" fill="${colour}"/>`;
  }
  if (spec.type === 'symbol') {
    const drawn = symbols.get(layer);
    if (!drawn) return '';
    const icons = drawn.icons.join('');
    const before = icons === '' ? '' : texts.end();
    return `${before}${icons}${drawn.texts.map((text) => texts.add(text.look, text.markup)).join('')}`;
  }
  let shapes = '';
  if ('source' in spec && (spec.source === WORLD || spec.source === FINE_COAST)) {
    shapes = inPaths(
      ground.draw(layer, layerFilter('filter' in spec ? spec.filter : undefined, view.zoom)),
    );
  } else if (spec.type === 'fill') shapes = inPaths(drawAreas(layer, featuresOf(spec)));
  else if (spec.type === 'line') shapes = inPaths(drawLines(layer, featuresOf(spec)));
  else if (spec.type === 'circle') shapes = drawCircles(layer, featuresOf(spec));
  return shapes === '' ? '' : texts.end() + shapes;
}

function inPaths(paths: string): string {
  return paths === '' ? '' : `${PATHS}${paths}</g>`;
}

/** Joins neighbouring texts of the same look into one group. */
class TextRuns {
  private look: string | undefined;

  add(look: string, markup: string): string {
    if (look === this.look) return markup;
    const before = this.end();
    this.look = look;
    return `${before}<g${look} paint-order="stroke" stroke-linejoin="round">${markup}`;
  }

  end(): string {
    if (this.look === undefined) return '';
    this.look = undefined;
    return '</g>';
  }
}

function isShown({ minzoom = 0, maxzoom = 25 }: LayerSpecification, zoom: number): boolean {
  return zoom >= minzoom && zoom < maxzoom;
}

/** Returns a function that reads the features of a source on the picture, each source once. */
function sourceReader({ light, dark }: MapDrawing['styles'], view: StillView) {
  const read = new Map<string, readonly PlaneFeature[]>();
  return (id: string): readonly PlaneFeature[] => {
    const known = read.get(id);
    if (known) return known;
    const placed = placeFeatures(featuresIn(light, id), featuresIn(dark, id), view);
    read.set(id, placed);
    return placed;
  };
}

function featuresIn(style: StyleSpecification, id: string) {
  const source = style.sources[id];
  return source?.type === 'geojson' ? (source.data as FeatureCollection).features : [];
}

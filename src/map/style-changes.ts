import type {
  GeoJSONSource,
  GeoJSONSourceSpecification,
  LayerSpecification,
  Map as MapLibreMap,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';

/** One change of a style that a map takes without reading its whole style. Without a value, a property gets its default. */
type StyleChange =
  | { readonly kind: 'data'; readonly source: string; readonly data: SourceData }
  | { readonly kind: 'filter'; readonly layer: string; readonly filter: Filter }
  | { readonly kind: 'zooms'; readonly layer: string; readonly zooms: Zooms }
  | {
      readonly kind: 'layout' | 'paint';
      readonly layer: string;
      readonly name: string;
      readonly value: unknown;
    };

/** The zooms from and to which a layer is drawn. */
interface Zooms {
  readonly minzoom?: number | undefined;
  readonly maxzoom?: number | undefined;
}

type SourceData = GeoJSONSourceSpecification['data'];
type Filter = Parameters<MapLibreMap['setFilter']>[1];

/**
 * Returns the changes from one style to another; undefined if they have other sources or layers, or differ in what no change
 * stands for, as in their fonts or projection. What is the same object in both is not compared.
 */
export function styleChanges(
  before: StyleSpecification,
  after: StyleSpecification,
): readonly StyleChange[] | undefined {
  const { sources: oldSources, layers: oldLayers, ...oldRest } = before;
  const { sources, layers, ...rest } = after;
  const names = Object.keys(sources);
  if (
    !isSame(oldRest, rest) ||
    names.length !== Object.keys(oldSources).length ||
    layers.length !== oldLayers.length
  ) {
    return undefined;
  }
  const changes: StyleChange[] = [];
  for (const name of names) {
    const found = sourceChanges(name, oldSources[name], sources[name]);
    if (!found) return undefined;
    changes.push(...found);
  }
  for (const [i, layer] of layers.entries()) {
    const found = layerChanges(oldLayers[i], layer);
    if (!found) return undefined;
    changes.push(...found);
  }
  return changes;
}

/**
 * Gives a map a style. Where only data and properties differ from the style that it has, it gets these alone: `setStyle` copies and
 * compares all sources and layers.
 *
 * @param before the style that the map has; undefined if that is not known
 */
export function showStyle(
  map: MapLibreMap,
  style: StyleSpecification,
  before: StyleSpecification | undefined,
): void {
  const changes = before && styleChanges(before, style);
  if (changes) applyChanges(map, changes);
  else map.setStyle(style, { diff: true, validate: false });
}

/** Makes changes to a map whose style they were computed for. Throws if it has another. */
function applyChanges(map: MapLibreMap, changes: readonly StyleChange[]): void {
  for (const change of changes) {
    if (change.kind === 'data') {
      const source = map.getSource<GeoJSONSource>(change.source);
      if (!source) throw new Error(`The map has no source ${change.source}`);
      void source.setData(change.data);
    } else if (change.kind === 'filter') {
      map.setFilter(change.layer, change.filter, UNCHECKED);
    } else if (change.kind === 'zooms') {
      const { minzoom, maxzoom } = change.zooms;
      // MapLibre leaves a zoom that is not given as it is, although its types ask for both.
      map.setLayerZoomRange(change.layer, minzoom as number, maxzoom as number);
    } else if (change.kind === 'layout') {
      map.setLayoutProperty(
        change.layer,
        change.name as LayoutName,
        change.value as LayoutValue,
        UNCHECKED,
      );
    } else {
      map.setPaintProperty(
        change.layer,
        change.name as PaintName,
        change.value as PaintValue,
        UNCHECKED,
      );
    }
  }
}

type LayoutName = Parameters<MapLibreMap['setLayoutProperty']>[1];
type LayoutValue = Parameters<MapLibreMap['setLayoutProperty']>[2];
type PaintName = Parameters<MapLibreMap['setPaintProperty']>[1];
type PaintValue = Parameters<MapLibreMap['setPaintProperty']>[2];

const UNCHECKED = { validate: false } as const;

function sourceChanges(
  name: string,
  before: SourceSpecification | undefined,
  after: SourceSpecification | undefined,
): readonly StyleChange[] | undefined {
  if (isSame(before, after)) return [];
  if (before?.type !== 'geojson' || after?.type !== 'geojson') return undefined;
  const [{ data: _, ...oldOptions }, { data, ...options }] = [before, after];
  return isSame(oldOptions, options) ? [{ kind: 'data', source: name, data }] : undefined;
}

function layerChanges(
  before: LayerSpecification | undefined,
  after: LayerSpecification,
): readonly StyleChange[] | undefined {
  if (isSame(before, after)) return [];
  if (!before) return undefined;
  const [old, now] = [partsOf(before), partsOf(after)];
  // A map keeps the limits of a layer that gets none.
  const isUnlimited =
    (now.minzoom === undefined && old.minzoom !== undefined) ||
    (now.maxzoom === undefined && old.maxzoom !== undefined);
  if (!isSame(old.rest, now.rest) || isUnlimited) return undefined;
  const { id } = after;
  const zooms = { minzoom: now.minzoom, maxzoom: now.maxzoom };
  const isAtZooms = old.minzoom === now.minzoom && old.maxzoom === now.maxzoom;
  return [
    ...(isAtZooms ? [] : [{ kind: 'zooms', layer: id, zooms } as const]),
    ...propertyChanges('layout', id, old.layout, now.layout),
    ...propertyChanges('paint', id, old.paint, now.paint),
    ...(isSame(old.filter, now.filter)
      ? []
      : [{ kind: 'filter', layer: id, filter: now.filter } as const]),
  ];
}

type Properties = Readonly<Record<string, unknown>>;

/** Returns what of a layer a map can change, and the rest. */
function partsOf(layer: LayerSpecification) {
  const all: Zooms & {
    readonly layout?: Properties;
    readonly paint?: Properties;
    readonly filter?: Filter;
  } = layer;
  const { layout = {}, paint = {}, filter, minzoom, maxzoom, ...rest } = all;
  return { layout, paint, filter, minzoom, maxzoom, rest };
}

function propertyChanges(
  kind: 'layout' | 'paint',
  layer: string,
  before: Properties,
  after: Properties,
): readonly StyleChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => !isSame(before[name], after[name]))
    .map((name) => ({ kind, layer, name, value: after[name] }));
}

/** Returns whether two values of JSON are equal. A field without a value counts as absent. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((each, i) => isSame(each, b[i]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  for (const key in a) if (!isSame(a[key], b[key])) return false;
  for (const key in b) if (b[key] !== undefined && a[key] === undefined) return false;
  return true;
}

function isRecord(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

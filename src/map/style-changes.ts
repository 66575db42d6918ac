import type {
  GeoJSONSource,
  GeoJSONSourceSpecification,
  LayerSpecification,
  Map as MapLibreMap,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';

/**
 * One change of a style that a map takes without reading its whole style. Without a value, a property gets its default. A layer is
 * added before another, or last.
 */
export type StyleChange =
  | { readonly kind: 'remove-layer'; readonly id: string }
  | { readonly kind: 'remove-source'; readonly id: string }
  | { readonly kind: 'add-source'; readonly id: string; readonly source: SourceSpecification }
  | {
      readonly kind: 'add-layer';
      readonly layer: LayerSpecification;
      readonly before: string | undefined;
    }
  | { readonly kind: 'data'; readonly source: string; readonly data: SourceData }
  | { readonly kind: 'filter'; readonly layer: string; readonly filter: Filter }
  | { readonly kind: 'zoom-range'; readonly layer: string; readonly zooms: Zooms }
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
 * Returns the changes from one style to another, in the order in which a map can take them; undefined if layers that both have are
 * in another order, or they differ in what no change stands for, as in their fonts or projection. What is the same object in both is
 * not compared.
 */
export function styleChanges(
  before: StyleSpecification,
  after: StyleSpecification,
): readonly StyleChange[] | undefined {
  const { sources: oldSources, layers: oldLayers, ...oldRest } = before;
  const { sources, layers, ...rest } = after;
  if (!isSame(oldRest, rest)) return undefined;
  const ofSources = Object.entries(sources).map(([id, source]) =>
    sourceChanges(id, oldSources[id], source),
  );
  const ofLayers = changesOfLayers(oldLayers, layers);
  if (!ofLayers || !ofSources.every((changes) => changes !== undefined)) return undefined;
  return [
    ...ofLayers.gone,
    ...Object.keys(oldSources)
      .filter((id) => !(id in sources))
      .map((id) => ({ kind: 'remove-source', id }) as const),
    ...ofSources.flat(),
    ...ofLayers.rest,
  ];
}

/**
 * Gives a map a style. It gets what differs from the style that it has: `setStyle` copies and compares all sources and layers, and
 * validates what it adds.
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

/** Makes changes to a map whose style they were computed for. Throws if a source that it changes is not there. */
function applyChanges(map: MapLibreMap, changes: readonly StyleChange[]): void {
  for (const change of changes) applyChange(map, change);
  // The style takes sources and layers unvalidated only from beneath the map, which has to be told of them.
  if (changes.some(({ kind }) => kind === 'add-source' || kind === 'add-layer')) map._update(true);
}

function applyChange(map: MapLibreMap, change: StyleChange): void {
  switch (change.kind) {
    case 'remove-layer':
      map.removeLayer(change.id);
      break;
    case 'remove-source':
      map.removeSource(change.id);
      break;
    case 'add-source':
      map.style.addSource(change.id, change.source, UNCHECKED);
      break;
    case 'add-layer':
      map.style.addLayer(change.layer, change.before, UNCHECKED);
      break;
    case 'data': {
      const source = map.getSource<GeoJSONSource>(change.source);
      if (!source) throw new Error(`The map has no source ${change.source}`);
      void source.setData(change.data);
      break;
    }
    case 'filter':
      map.setFilter(change.layer, change.filter, UNCHECKED);
      break;
    case 'zoom-range': {
      const { minzoom, maxzoom } = change.zooms;
      // MapLibre leaves a zoom that is not given as it is, although its types ask for both.
      map.setLayerZoomRange(change.layer, minzoom as number, maxzoom as number);
      break;
    }
    case 'layout':
      map.setLayoutProperty(
        change.layer,
        change.name as LayoutName,
        change.value as LayoutValue,
        UNCHECKED,
      );
      break;
    case 'paint':
      map.setPaintProperty(
        change.layer,
        change.name as PaintName,
        change.value as PaintValue,
        UNCHECKED,
      );
  }
}

type LayoutName = Parameters<MapLibreMap['setLayoutProperty']>[1];
type LayoutValue = Parameters<MapLibreMap['setLayoutProperty']>[2];
type PaintName = Parameters<MapLibreMap['setPaintProperty']>[1];
type PaintValue = Parameters<MapLibreMap['setPaintProperty']>[2];

const UNCHECKED = { validate: false } as const;

function sourceChanges(
  id: string,
  before: SourceSpecification | undefined,
  after: SourceSpecification,
): readonly StyleChange[] | undefined {
  if (!before) return [{ kind: 'add-source', id, source: after }];
  if (isSame(before, after)) return [];
  if (before.type !== 'geojson' || after.type !== 'geojson') return undefined;
  const [{ data: _, ...oldOptions }, { data, ...options }] = [before, after];
  return isSame(oldOptions, options) ? [{ kind: 'data', source: id, data }] : undefined;
}

/**
 * Returns the changes that remove layers, and the other ones from the front layer to the back one; undefined if layers that stay
 * are in another order or differ in what no change stands for.
 */
function changesOfLayers(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): { readonly gone: readonly StyleChange[]; readonly rest: readonly StyleChange[] } | undefined {
  const [had, has] = [idsOf(before), idsOf(after)];
  const kept = before.filter(({ id }) => has.has(id));
  const rest: StyleChange[] = [];
  let next = kept.length;
  // From the front, so that a layer is there before the one that lies beneath it is added.
  for (let i = after.length - 1; i >= 0; i--) {
    const layer = after[i] as LayerSpecification;
    if (!had.has(layer.id)) {
      rest.push({ kind: 'add-layer', layer, before: after[i + 1]?.id });
      continue;
    }
    const old = kept[--next];
    const changes = old?.id === layer.id ? layerChanges(old, layer) : undefined;
    if (!changes) return undefined;
    rest.push(...changes);
  }
  const gone = before.filter(({ id }) => !has.has(id));
  return { gone: gone.map(({ id }) => ({ kind: 'remove-layer', id })), rest };
}

function idsOf(layers: readonly LayerSpecification[]): ReadonlySet<string> {
  return new Set(layers.map(({ id }) => id));
}

function layerChanges(
  before: LayerSpecification,
  after: LayerSpecification,
): readonly StyleChange[] | undefined {
  if (isSame(before, after)) return [];
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
    ...(isAtZooms ? [] : [{ kind: 'zoom-range', layer: id, zooms } as const]),
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

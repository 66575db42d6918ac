import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';
import type { PMTiles } from 'pmtiles';
import { frameOf } from '../map/framing';
import { LATE_LAYERS, lateSceneOf } from '../map/late-layers';
import { harbourNames, harbourShapes } from '../map/layers/harbours';
import { ownData } from '../map/layers/own-data';
import { parseOwnSourceId } from '../map/layers/own-layer-ids';
import type { LiveView } from '../map/live-view';
import { zoomWithin } from '../map/live-view';
import { MEASURED_LAYERS } from '../map/measured-layers';
import { sceneOf } from '../map/scene';
import { styleOf } from '../map/style';
import type { OwnEntry } from '../own-data/own-view';
import { themeOf } from '../state/preferences-slice';
import type { AppState } from '../state/store';
import { drawMap } from './draw-map';
import { fetchTiles } from './fetch-tiles';
import { creditOf, WIDE } from './still-map';
import { NO_FILES } from './still-scene';
import { stillView } from './still-view';
import type { Size, StillView } from './view';

/** The map as the content of an SVG element. */
export interface ViewMap {
  readonly markup: string;
  readonly credit: string;
  readonly view: StillView;
}

/**
 * Resolves with what the live map shows as SVG at a size: flat and with north at the top. Without a live map it frames the open page. Undefined
 * while the data for that are not fetched; rejects if tiles cannot be.
 */
export async function viewMap(
  state: AppState,
  {
    size,
    live,
    archives,
    ownFeatures,
  }: {
    readonly size: Size;
    readonly live: LiveView | undefined;
    readonly archives: Readonly<Record<string, PMTiles>>;
    /** Resolves with what the map draws of one of the reader's own layers. */
    readonly ownFeatures: (entry: OwnEntry) => Promise<FeatureCollection>;
  },
): Promise<ViewMap | undefined> {
  const view = live
    ? { ...size, center: live.center, zoom: zoomWithin(live, size) }
    : framed(state, size);
  if (!view) return undefined;
  const readTile = await fetchTiles(view, archives);
  const theme = themeOf(state);
  const scene = sceneOf({ ...state, theme, projection: 'mercator' }, lateSceneOf);
  const late = { ...LATE_LAYERS, ...MEASURED_LAYERS, harbourNames, harbourShapes, ownData };
  const whole = styleOf(scene, NO_FILES, null, late);
  const style = inYear(await withOwnData(whole, scene.ownLayers, ownFeatures), state.time?.to);
  const { picture, names } = drawMap({
    ...{ style, view, readTile, inks: theme, locale: state.locale, taken: [] },
  });
  return { markup: picture + names, credit: creditOf(style, view.zoom), view };
}

function framed(state: AppState, size: Size): StillView | undefined {
  const frame = frameOf(state, WIDE);
  return frame
    ? stillView(frame, size, () => undefined, state.selection.kind === 'port')
    : undefined;
}

/** Resolves with the style with the reader's own data in it, which the live map fetches as tiles. */
async function withOwnData(
  style: StyleSpecification,
  layers: readonly OwnEntry[],
  ownFeatures: (entry: OwnEntry) => Promise<FeatureCollection>,
): Promise<StyleSpecification> {
  const sources = await Promise.all(
    Object.entries(style.sources).map(async ([id, source]) => {
      const entry = layers.find((each) => each.id === parseOwnSourceId(id));
      return [id, entry ? { type: 'geojson', data: await ownFeatures(entry) } : source];
    }),
  );
  return { ...style, sources: Object.fromEntries(sources) };
}

/** Returns the style with the features of a year alone, since a still map has no states of features. */
function inYear(style: StyleSpecification, year: number | undefined): StyleSpecification {
  if (year === undefined) return style;
  const sources = Object.entries(style.sources).map(([id, source]) => {
    if (source.type !== 'geojson' || typeof source.data !== 'object') return [id, source];
    if (!('features' in source.data)) return [id, source];
    const features = source.data.features.flatMap((feature) => ofYear(feature, year));
    return [id, { ...source, data: { ...source.data, features } }];
  });
  return { ...style, sources: Object.fromEntries(sources) };
}

function ofYear(feature: Feature, year: number): Feature[] {
  const { since, until, ...properties } = feature.properties ?? {};
  if (typeof since !== 'number') return [feature];
  return since > year || Number(until) < year ? [] : [{ ...feature, properties }];
}

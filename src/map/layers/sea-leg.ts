import type { Feature } from 'geojson';
import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { trackBetweenQuays } from '../../domain/quay-track';
import { drawnSeaLeg } from '../../domain/sea-track';
import { corridorName } from '../../i18n/corridor-name';
import { formatLength } from '../../i18n/format-length';
import type { LegendGroup } from '../../symbols/legend';
import { lineFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { IS_SEA_LEG, IS_SEA_LEG_HOVERED, LINES, lineKey, SEA_LEG_LINE } from './line-ids';

const WIDTH = 3;

export const seaLegLegend: LegendGroup = {
  layer: 'corridor',
  entries: [{ swatch: { shape: 'line', tone: 'corridor', width: WIDTH }, label: 'layer.corridor' }],
};

/** The sea leg between the two terminals, with a casing that separates it from labels beneath. */
export const seaLeg: AtlasLayer = {
  sources: () => ({}),
  layers: (scene) => (scene.layers.includes('corridor') ? [casing(scene), line(scene)] : []),
};

/** The arrows along the sea leg, apart from it, because the first picture does not wait for their image. */
export const seaLegArrows: AtlasLayer = {
  sources: () => ({}),
  layers: (scene) =>
    scene.layers.includes('corridor') && isProminent(scene) ? [chevrons(scene)] : [],
};

/** Returns the features of the sea leg in the source of lines. */
export function seaLegFeatures({ corridor, harbours }: Scene): readonly Feature[] {
  if (!corridor) return [];
  const { from, to } = corridor.seaLeg;
  const id = `${from}~${to}`;
  const properties = { id, kind: 'sea', key: lineKey('sea', id) };
  const track = trackBetweenQuays(drawnSeaLeg(corridor.seaLeg), harbours, from, to);
  return [lineFeature(track, properties)];
}

/** Returns the name and length of the sea leg; undefined while it is hidden or in the background. */
export function seaLegLabel(scene: Scene): string | undefined {
  const { corridor, locale, lengthUnit, layers } = scene;
  if (!corridor || !layers.includes('corridor') || !isProminent(scene)) return undefined;
  const { sailed } = corridor.seaLeg.lengths;
  return `${corridorName(locale, corridor)} · ${formatLength(locale, sailed, lengthUnit)}`;
}

/** Returns whether the sea leg is in the foreground: no service, no trade and no other voyage is drawn. */
function isProminent({ service, voyage, flows }: Scene): boolean {
  return !service && flows.length === 0 && (!voyage || voyage.isCorridor);
}

function casing({ palette, voyage }: Scene): LayerSpecification {
  const isSelected = voyage?.isCorridor === true;
  return {
    id: 'sea-leg-casing',
    type: 'line',
    source: LINES,
    filter: IS_SEA_LEG,
    layout: ROUND,
    paint: {
      'line-color': isSelected ? palette.corridor : palette.casing,
      'line-width': WIDTH * (isSelected ? 4 : 2.4),
      'line-opacity': isSelected ? 0.25 : 0.7,
      'line-blur': 1,
    },
  };
}

function line({ palette, voyage }: Scene): LayerSpecification {
  const isFaded = voyage !== null && !voyage.isCorridor;
  return {
    id: SEA_LEG_LINE,
    type: 'line',
    source: LINES,
    filter: IS_SEA_LEG,
    layout: ROUND,
    paint: {
      'line-color': palette.corridor,
      'line-opacity': isFaded ? 0.3 : 1,
      'line-width': ['case', IS_HOVERED, WIDTH * 1.4, WIDTH],
      'line-width-transition': { duration: 0 },
    },
  };
}

/** Returns chevrons that show the direction without motion. */
export function chevrons({ theme }: Scene): SymbolLayerSpecification {
  return {
    id: 'sea-leg-arrows',
    type: 'symbol',
    source: LINES,
    filter: IS_SEA_LEG,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 140,
      'icon-image': `chevron/${theme}`,
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'icon-rotation-alignment': 'map',
    },
  };
}

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;

/** A state of the map, not of the feature, so that the line shares a shader with coasts and borders and is drawn sooner. */
const IS_HOVERED: ExpressionSpecification = [
  'boolean',
  ['global-state', IS_SEA_LEG_HOVERED],
  false,
];

import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { drawnSeaLeg } from '../../domain/sea-track';
import { corridorName } from '../../i18n/corridor-name';
import { formatLength } from '../../i18n/format-length';
import type { LegendGroup } from '../../symbols/legend';
import { featureSource, lineFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { landLegLines } from './land-legs';

const SEA_LEG = 'sea-leg';
/**
 * A second source of the line for its arrows, so that the line itself does not wait for images. Lines of land legs, which have
 * a lane, are in it too: `line-clearance.ts` keeps names off both.
 */
export const SEA_LEG_ARROWS = 'sea-leg-arrow-line';

/** Hit-test layer, wider than the drawn line. */
export const SEA_LEG_HIT = 'sea-leg-hit';

/** Whether a line of the source of arrows is that of a land leg. */
export const IS_LAND_LINE: ExpressionSpecification = ['has', 'lane'];

const WIDTH = 3;

export const seaLegLegend: LegendGroup = {
  layer: 'corridor',
  entries: [{ swatch: { shape: 'line', tone: 'corridor', width: WIDTH }, label: 'layer.corridor' }],
};

/** The sea leg between the two terminals, with a casing that separates it from labels beneath. */
export const seaLeg: AtlasLayer = {
  sources: ({ corridor, layers }) => {
    const track = corridor ? drawnSeaLeg(corridor.seaLeg) : undefined;
    const arrowLines = track && layers.includes('corridor') ? [lineFeature(track, {})] : [];
    const landLines = layers.includes('land-legs') ? landLegLines(corridor?.legs ?? []) : [];
    const id = corridor ? `${corridor.seaLeg.from}~${corridor.seaLeg.to}` : '';
    return {
      [SEA_LEG]: featureSource(track ? [lineFeature(track, { id })] : [], {
        promoteId: 'id',
        tolerance: 0.1,
      }),
      [SEA_LEG_ARROWS]: featureSource([...arrowLines, ...landLines], { tolerance: 0.1 }),
    };
  },
  layers: (scene) =>
    scene.layers.includes('corridor')
      ? [casing(scene), line(scene), ...(isProminent(scene) ? [arrows(scene)] : []), hit]
      : [],
};

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
    source: SEA_LEG,
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
    id: 'sea-leg-line',
    type: 'line',
    source: SEA_LEG,
    layout: ROUND,
    paint: {
      'line-color': palette.corridor,
      'line-opacity': isFaded ? 0.3 : 1,
      'line-width': ['case', ['boolean', ['feature-state', 'hover'], false], WIDTH * 1.4, WIDTH],
    },
  };
}

/** Returns chevrons that show the direction without motion. */
function arrows({ theme }: Scene): LayerSpecification {
  return {
    id: 'sea-leg-arrows',
    type: 'symbol',
    source: SEA_LEG_ARROWS,
    filter: ['!', IS_LAND_LINE],
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

const hit: LayerSpecification = {
  id: SEA_LEG_HIT,
  type: 'line',
  source: SEA_LEG,
  paint: { 'line-color': '#000000', 'line-opacity': 0, 'line-width': 18 },
};

import type { LayerSpecification } from 'maplibre-gl';
import { drawnSeaLeg, pointOnSeaLeg } from '../../domain/sea-track';
import { corridorName } from '../../i18n/corridor-name';
import { formatLength } from '../../i18n/format-length';
import type { LegendGroup } from '../../symbols/legend';
import { BOLD } from '../fonts';
import { featureSource, lineFeature, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const SEA_LEG = 'sea-leg';
const SEA_LEG_LABEL = 'sea-leg-label';
/** A second source of the line for its arrows, so that the line itself does not wait for images. */
const SEA_LEG_ARROWS = 'sea-leg-arrow-line';

/** Position of the label as a fraction of the line: clear of both ends and of the oceans' names. */
const LABEL_AT = 0.56;

/** Hit-test layer, wider than the drawn line. */
export const SEA_LEG_HIT = 'sea-leg-hit';

const WIDTH = 3;

export const seaLegLegend: LegendGroup = {
  layer: 'corridor',
  entries: [{ swatch: { shape: 'line', tone: 'corridor', width: WIDTH }, label: 'layer.corridor' }],
};

/** The sea leg between the two terminals, with a casing that separates it from labels beneath. */
export const seaLeg: AtlasLayer = {
  sources: ({ corridor, locale, lengthUnit }) => {
    if (!corridor) {
      return {
        [SEA_LEG]: featureSource([]),
        [SEA_LEG_ARROWS]: featureSource([]),
        [SEA_LEG_LABEL]: featureSource([]),
      };
    }
    const track = drawnSeaLeg(corridor.seaLeg);
    const { position, bearing } = pointOnSeaLeg(corridor.seaLeg, LABEL_AT);
    const id = `${corridor.seaLeg.from}~${corridor.seaLeg.to}`;
    const length = formatLength(locale, corridor.seaLeg.lengths.sailed, lengthUnit);
    const name = `${corridorName(locale, corridor)} · ${length}`;
    return {
      [SEA_LEG]: featureSource([lineFeature(track, { id })], {
        promoteId: 'id',
        tolerance: 0.1,
      }),
      [SEA_LEG_ARROWS]: featureSource([lineFeature(track, {})], { tolerance: 0.1 }),
      [SEA_LEG_LABEL]: featureSource([
        pointFeature(position, { label: name, slope: readableSlope(bearing) }),
      ]),
    };
  },
  layers: (scene) =>
    scene.layers.includes('corridor')
      ? [
          casing(scene),
          line(scene),
          ...(isProminent(scene) ? [arrows(scene), label(scene)] : []),
          hit,
        ]
      : [],
};

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

/** Returns one straight label at a point; a label along the line would repeat in every tile. */
function label({ palette }: Scene): LayerSpecification {
  return {
    id: 'sea-leg-label',
    type: 'symbol',
    source: SEA_LEG_LABEL,
    layout: {
      'text-field': ['get', 'label'],
      'text-font': BOLD,
      'text-size': ['interpolate', ['linear'], ['zoom'], 0, 10.5, 3, 13],
      'text-offset': [0, -1],
      'text-rotate': ['get', 'slope'],
      'text-rotation-alignment': 'map',
      'text-max-width': 60,
      'text-allow-overlap': true,
    },
    paint: {
      'text-color': palette.corridor,
      'text-halo-color': palette.seaHalo,
      'text-halo-width': 1.8,
    },
  };
}

/** Returns the angle of text along a bearing that is not upside down, in (-90, 90]. */
function readableSlope(bearing: number): number {
  const slope = (bearing + 270) % 180;
  return slope > 90 ? slope - 180 : slope;
}

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;

const hit: LayerSpecification = {
  id: SEA_LEG_HIT,
  type: 'line',
  source: SEA_LEG,
  paint: { 'line-color': '#000000', 'line-opacity': 0, 'line-width': 18 },
};

import type { LayerSpecification } from 'maplibre-gl';
import { drawnSeaLeg } from '../../domain/sea-track';
import { corridorName } from '../../i18n/corridor-name';
import { formatLength } from '../../i18n/format-length';
import type { LegendGroup } from '../../symbols/legend';
import { BOLD } from '../fonts';
import { featureSource, lineFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const SEA_LEG = 'sea-leg';

/** Layer the pointer finds the sea leg on; wider than what is seen. */
export const SEA_LEG_HIT = 'sea-leg-hit';

const WIDTH = 3;

export const seaLegLegend: LegendGroup = {
  layer: 'corridor',
  entries: [{ swatch: { shape: 'line', tone: 'corridor', width: WIDTH }, label: 'layer.corridor' }],
};

/** The figure of the map: the water between the two terminals, cased so that it reads over words. */
export const seaLeg: AtlasLayer = {
  sources: ({ corridor, language, lengthUnit }) => {
    const measured = corridor && drawnSeaLeg(corridor.seaLeg);
    return {
      [SEA_LEG]: featureSource(
        measured
          ? [
              lineFeature(measured.track, {
                id: `${corridor.seaLeg.from}~${corridor.seaLeg.to}`,
                label: `${corridorName(language, corridor)} · ${formatLength(language, measured.length, lengthUnit)}`,
              }),
            ]
          : [],
        { promoteId: 'id', tolerance: 0.1 },
      ),
    };
  },
  layers: (scene) =>
    scene.layers.includes('corridor')
      ? [casing(scene), line(scene), arrows(scene), label(scene), hit]
      : [],
};

function casing({ palette, selection }: Scene): LayerSpecification {
  const isSelected = selection.kind === 'corridor';
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

function line({ palette }: Scene): LayerSpecification {
  return {
    id: 'sea-leg-line',
    type: 'line',
    source: SEA_LEG,
    layout: ROUND,
    paint: {
      'line-color': palette.corridor,
      'line-width': ['case', ['boolean', ['feature-state', 'hover'], false], WIDTH * 1.4, WIDTH],
    },
  };
}

/** Chevrons say the direction to those who want no motion. */
function arrows({ theme }: Scene): LayerSpecification {
  return {
    id: 'sea-leg-arrows',
    type: 'symbol',
    source: SEA_LEG,
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

function label({ palette }: Scene): LayerSpecification {
  return {
    id: 'sea-leg-label',
    type: 'symbol',
    source: SEA_LEG,
    layout: {
      'symbol-placement': 'line-center',
      'text-field': ['get', 'label'],
      'text-font': BOLD,
      'text-size': ['interpolate', ['linear'], ['zoom'], 0, 10.5, 3, 13],
      'text-offset': [0, -1],
      'text-max-angle': 40,
      'text-allow-overlap': true,
      'text-ignore-placement': false,
    },
    paint: {
      'text-color': palette.corridor,
      'text-halo-color': palette.seaHalo,
      'text-halo-width': 1.8,
    },
  };
}

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;

const hit: LayerSpecification = {
  id: SEA_LEG_HIT,
  type: 'line',
  source: SEA_LEG,
  paint: { 'line-color': '#000000', 'line-opacity': 0.001, 'line-width': 18 },
};

import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { type FlowDirection, flowLines } from '../../domain/flow-line';
import { formatDate } from '../../i18n/format-date';
import { formatMoney } from '../../i18n/format-money';
import { formatNumber } from '../../i18n/format-number';
import { translator } from '../../i18n/translator';
import type { DrawnFlow } from '../../state/select-trade';
import { flowWidth } from '../../symbols/flow-width';
import type { Palette } from '../../symbols/palette';
import { BOLD } from '../fonts';
import { featureSource, lineFeature, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { stepPlace } from './line-label';

const FLOWS = 'trade-flows';
const LABELS = 'trade-flow-labels';

/** Hit-test layer, wider than a thin line. */
export const FLOW_HIT = 'trade-flows-hit';

/** Positions of the labels as fractions of the lines, taken in turn so that neighbours do not meet. */
const LABELS_AT = [0.55, 0.62, 0.7, 0.36, 0.7, 0.42];

/** Flows of trade on their pages: curves with a width by value, arrows, and labels with value and year. */
export const tradeFlows: AtlasLayer = {
  sources: ({ flows, ...scene }): ReturnType<AtlasLayer['sources']> =>
    flows.length === 0
      ? {}
      : {
          [FLOWS]: featureSource(
            flows.map((flow) =>
              lineFeature(flow.track, {
                id: flow.flow.id,
                direction: flow.direction,
                width: flowWidth(flow),
                icon: `flow/${scene.theme}/${flow.direction}`,
              }),
            ),
            { tolerance: 0.1 },
          ),
          [LABELS]: featureSource(
            flows.flatMap((flow, i) => {
              const at = LABELS_AT[i % LABELS_AT.length] ?? 0.5;
              const place = stepPlace(flow.track, Math.floor(at * (flow.track.length - 1)));
              if (!place) return [];
              const { position, slope } = place;
              const width = flowWidth(flow);
              return pointFeature(position, {
                ...{ slope, width, direction: flow.direction, rank: -flow.value },
                label: labelOf(flow, scene.locale),
              });
            }),
          ),
        },
  layers: (scene) =>
    scene.flows.length === 0 ? [] : [casing(scene), line(scene), arrows, hit, labels(scene)],
};

/** Returns the text of a line: `Peru to China · USD 28.8bn · 2025`. */
function labelOf(
  { flow, direction, series, unit, period, value, to }: DrawnFlow,
  locale: Scene['locale'],
): string {
  const isOneWay = direction === 'forth' && flowLines(flow).length === 1;
  const name = isOneWay || direction === 'both' ? flow.name[locale] : series.label[locale];
  const amount = (to === undefined ? [value] : [value, to])
    .map((each) => amountText(locale, each, unit))
    .join('–');
  const span = period.split('/').map((date) => formatDate(locale, date));
  return [name, amount, span.join('–')].join(' · ');
}

function amountText(locale: Scene['locale'], value: number, unit: DrawnFlow['unit']): string {
  if (unit === 'usd' || unit === 'cny' || unit === 'pen' || unit === 'brl') {
    return formatMoney(locale, value, unit.toUpperCase());
  }
  const number = formatNumber(locale, value);
  return unit === 'date' ? number : translator(locale)(`unit.${unit}`, { value: number });
}

const WIDTH: ExpressionSpecification = ['get', 'width'];

function colourOf({ flow, flowBack, comparison }: Palette): ExpressionSpecification {
  const colours: Readonly<Record<FlowDirection, string>> = {
    forth: flow,
    back: flowBack,
    both: comparison,
  };
  return [
    'match',
    ['get', 'direction'],
    'forth',
    colours.forth,
    'back',
    colours.back,
    colours.both,
  ];
}

function casing({ palette }: Scene): LayerSpecification {
  return {
    id: 'trade-flows-casing',
    type: 'line',
    source: FLOWS,
    layout: { 'line-cap': 'butt', 'line-join': 'round' },
    paint: { 'line-color': palette.casing, 'line-width': ['+', WIDTH, 2.5], 'line-opacity': 0.7 },
  };
}

function line({ palette }: Scene): LayerSpecification {
  return {
    id: 'trade-flows-line',
    type: 'line',
    source: FLOWS,
    layout: { 'line-cap': 'butt', 'line-join': 'round' },
    paint: { 'line-color': colourOf(palette), 'line-width': WIDTH, 'line-opacity': 0.72 },
  };
}

const arrows: LayerSpecification = {
  id: 'trade-flows-arrows',
  type: 'symbol',
  source: FLOWS,
  filter: ['!=', ['get', 'direction'], 'both'],
  layout: {
    'symbol-placement': 'line',
    'symbol-spacing': 110,
    'icon-image': ['get', 'icon'],
    'icon-size': ['interpolate', ['linear'], ['get', 'width'], 1, 0.8, 20, 1.5],
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
    'icon-rotation-alignment': 'map',
  },
};

const hit: LayerSpecification = {
  id: FLOW_HIT,
  type: 'line',
  source: FLOWS,
  paint: { 'line-color': '#000000', 'line-opacity': 0, 'line-width': ['+', WIDTH, 10] },
};

/** Returns straight labels at points; labels along the lines would repeat in every tile. */
function labels({ palette }: Scene): LayerSpecification {
  return {
    id: 'trade-flow-labels',
    type: 'symbol',
    source: LABELS,
    layout: {
      'text-field': ['get', 'label'],
      'text-font': BOLD,
      'text-size': ['interpolate', ['linear'], ['zoom'], 0, 10, 3, 12.5],
      'text-rotate': ['get', 'slope'],
      'text-rotation-alignment': 'map',
      'text-offset': [
        'interpolate',
        ['linear'],
        ['get', 'width'],
        1,
        ['literal', [0, -0.9]],
        20,
        ['literal', [0, -1.6]],
      ],
      'text-max-width': 60,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': colourOf(palette),
      'text-halo-color': palette.seaHalo,
      'text-halo-width': 1.8,
    },
  };
}

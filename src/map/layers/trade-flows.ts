import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { type FlowDirection, flowLines } from '../../domain/flow-line';
import { formatDate } from '../../i18n/format-date';
import { formatMoney } from '../../i18n/format-money';
import { formatNumber } from '../../i18n/format-number';
import { translator } from '../../i18n/translator';
import type { DrawnFlow } from '../../state/select-trade';
import { flowWidth } from '../../symbols/flow-width';
import type { Palette } from '../../symbols/palette';
import { featureSource, lineFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const FLOWS = 'trade-flows';

/** The layer that reacts to the pointer. */
export const FLOW_LINE = 'trade-flows-line';

/** Flows of trade on their pages: curves with a width by value, and arrows. */
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
        },
  layers: (scene) => (scene.flows.length === 0 ? [] : [casing(scene), line(scene), arrows]),
};

/** Returns the text of a line: `Peru to China · USD 28.8bn · 2025`. */
export function flowLabel(
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
    id: FLOW_LINE,
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

import { GAIN_MEASURES, type GainMeasure, type GainsOptions } from '../domain/gains-options';
import type { PlaceGain } from '../domain/place-gain';
import {
  computeReach,
  isOrigin,
  type Reach,
  type ReachContext,
  rankPorts,
  savingByChancay,
  transportCosts,
} from './reach';

/** Returns the answer for each place of South America, by all three measures. `reach` is that of the options. */
export function placeGains(
  options: GainsOptions,
  context: ReachContext,
  reach: Reach,
): readonly PlaceGain[] {
  const byMeasure = GAIN_MEASURES.map((measure): readonly [GainMeasure, Reach] => [
    measure,
    measure === options.measure
      ? reach
      : computeReach(transportCosts({ ...options, measure }, context)),
  ]);
  return reach.graph.network.places.filter(isOrigin).map(({ id }): PlaceGain => {
    const [best, second] = rankPorts(reach, id);
    const saving = Object.fromEntries(
      byMeasure.flatMap(([measure, each]) => {
        const saved = savingByChancay(rankPorts(each, id));
        return saved === undefined ? [] : [[measure, measure === 'time' ? saved / 24 : saved]];
      }),
    ) as PlaceGain['saving'];
    const own = saving[options.measure];
    return {
      place: id,
      answer: own === undefined ? 'unreached' : own > 0 ? 'gains' : 'loses',
      ...(best && { best: best.gate.port.id }),
      ...(second && { second: second.gate.port.id }),
      saving,
    };
  });
}

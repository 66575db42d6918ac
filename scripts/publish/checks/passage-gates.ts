import { greatCircleLine } from '../../../src/geo/great-circle';
import type { Position, Track } from '../../../src/geo/position';
import { type NauticalMiles, nauticalMiles } from '../../../src/geo/units';
import { isLand } from '../../../tools/coast/land';
import { meetingPoint } from '../../../tools/coast/segments';
import type { Check } from './check';
import { land, segmentsOf } from './lines-and-rings';

/** Least water that a gate must cross, nautical miles. */
const MIN_WATER = 0.3;

/** Tracks into ports that run beside a gate and must not cross it. */
const BESIDE: readonly { readonly what: string; readonly gate: string; readonly line: Track }[] = [
  {
    what: 'the route from the Atlantic to Punta Arenas',
    gate: 'magellan',
    line: [
      [-69.6, -52.5],
      [-70.8, -53.15],
    ],
  },
  {
    what: 'the route from the south to Busan',
    gate: 'korea',
    line: [
      [128, 34],
      [129.08, 35.05],
    ],
  },
];

export const gatesEndOnLand: Check = {
  name: 'gatesEndOnLand',
  holds: 'A gate begins on land of Natural Earth 1:10m and ends on land or in the ice.',
  faults: ({ passages }) =>
    passages.flatMap(({ id, gate = [] }) => {
      const [start, end] = [gate[0], gate.at(-1)];
      const where = `data/passages/${id}.yaml: gate`;
      if (!start || !end) return [];
      return [
        ...(isLand(land(), start) ? [] : [`${where}.0: lies at sea; begin on land`]),
        ...(isLand(land(), end) || isIce(end)
          ? []
          : [`${where}.${gate.length - 1}: lies at sea; end on land, or beyond the ice`]),
      ];
    }),
};

export const gatesCrossWater: Check = {
  name: 'gatesCrossWater',
  holds: `A gate crosses ${MIN_WATER} nm of water or more.`,
  faults: ({ passages }) =>
    passages
      .filter(({ gate }) => gate !== undefined && lengthAtSea(gate) <= MIN_WATER)
      .map(({ id }) => `data/passages/${id}.yaml: gate: crosses no water; check its positions`),
};

export const gatesLeavePortsOpen: Check = {
  name: 'gatesLeavePortsOpen',
  holds: `No gate lies across ${BESIDE.map(({ what }) => what).join(' or ')}.`,
  faults: ({ passages }) =>
    BESIDE.flatMap(({ what, gate: id, line }) => {
      const gate = passages.find((passage) => passage.id === id)?.gate;
      if (!gate) return [`data/passages/${id}.yaml: gate: is not there`];
      return meets(gate, line) ? [`data/passages/${id}.yaml: gate: lies across ${what}`] : [];
    }),
};

/** Returns whether a gate may end at a position because of ice: south of its limit, or beyond the pole. */
function isIce([, lat]: Position): boolean {
  return lat <= -60 || lat >= 89;
}

function lengthAtSea(line: Track): NauticalMiles {
  const step = nauticalMiles(0.1);
  const pieces = segmentsOf(line).flatMap(([from, to]) => greatCircleLine(from, to, step).slice(1));
  return nauticalMiles(pieces.filter((position) => !isLand(land(), position)).length * step);
}

/**
 * Returns whether two lines intersect in the plane of longitude and latitude, which is accurate enough over a
 * hundred miles.
 */
function meets(one: Track, other: Track): boolean {
  return segmentsOf(one).some((a) =>
    segmentsOf(other).some((b) => meetingPoint(a, b) !== undefined),
  );
}

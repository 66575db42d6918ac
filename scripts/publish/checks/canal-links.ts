import { greatCircleDistance, greatCircleLine } from '../../../src/geo/great-circle';
import type { Position, Track } from '../../../src/geo/position';
import { type NauticalMiles, nauticalMiles } from '../../../src/geo/units';
import { crossings, isLand } from '../../../tools/coast/land';
import type { Check } from './check';
import { fineLand, land, segmentsOf } from './lines-and-rings';

/** Longest segment of a link, nautical miles. */
const MAX_SEGMENT = 20;
/** Largest distance of a canal's label from its link, nautical miles. */
const MAX_LABEL_OFFSET = 0.5;

export const linksRunFromSeaToSea: Check = {
  name: 'linksRunFromSeaToSea',
  holds:
    'The link of a canal begins and ends in water of both coasts that the map draws, and crosses land of one or both between.',
  faults: ({ passages }) =>
    passages.flatMap(({ id, link }) => {
      if (!link) return [];
      const where = `data/passages/${id}.yaml: link`;
      const coasts = [land(), fineLand()];
      return [
        ...[0, link.length - 1].flatMap((i) =>
          coasts.some((coast) => isLand(coast, link[i] ?? [0, 0]))
            ? [`${where}.${i}: lies on land; end it at sea`]
            : [],
        ),
        ...(coasts.some((coast) => crossings(coast, link).length > 1)
          ? []
          : [`${where}: crosses no land`]),
      ];
    }),
};

export const linksNeverJump: Check = {
  name: 'linksNeverJump',
  holds: `No segment of a canal's link is as long as ${MAX_SEGMENT} nm.`,
  faults: ({ passages }) =>
    passages.flatMap(({ id, link = [] }) =>
      segmentsOf(link).flatMap(([from, to], i) => {
        const miles = greatCircleDistance(from, to);
        return miles < MAX_SEGMENT
          ? []
          : [`data/passages/${id}.yaml: link.${i + 1}: is ${miles.toFixed(1)} nm from the last`];
      }),
    ),
};

export const passageLabelsStandInWater: Check = {
  name: 'passageLabelsStandInWater',
  holds: `The label of a passage stands in water, that of a canal within ${MAX_LABEL_OFFSET} nm of its link.`,
  faults: ({ passages }) =>
    passages
      .filter(({ position, link }) =>
        link ? distanceTo(link, position) >= MAX_LABEL_OFFSET : isLand(land(), position),
      )
      .map(({ id }) => `data/passages/${id}.yaml: position: stands beside its water; move it`),
};

function distanceTo(line: Track, position: Position): NauticalMiles {
  const near = segmentsOf(line).flatMap(([from, to]) =>
    greatCircleLine(from, to, nauticalMiles(0.1)),
  );
  return nauticalMiles(Math.min(...near.map((point) => greatCircleDistance(point, position))));
}

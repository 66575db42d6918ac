import type { Position } from '../../../src/geo/position';
import { meetingPoint } from '../../../tools/coast/segments';
import type { Hazard } from '../../routing/hazard-schema';
import type { Check } from './check';
import { isInside, segmentsOf, sidesOf } from './lines-and-rings';

/** Positions in channels between hazards that ships use. */
const CHANNELS: Readonly<Record<string, Position>> = {
  'Northwest Providence Channel': [-78.7, 26.25],
  'Crooked Island Passage': [-74.55, 22.75],
  'Palawan Passage': [117.6, 9.3],
  'Jomard Passage': [152.1, -11.25],
  'Grafton Passage': [146.22, -16.67],
  'Palm Passage': [147.17, -18.3],
  'Hydrographers Passage': [150.4, -19.8],
  'Capricorn Channel': [152.3, -22.85],
  'Shanghai, South Channel': [122.42, 31.02],
  'the Red Sea at 17 N': [40.5, 17],
};

export const hazardsLeavePortsOpen: Check = {
  name: 'hazardsLeavePortsOpen',
  holds: 'No port of the atlas lies in a hazard.',
  faults: ({ hazards, ports }) =>
    ports.flatMap(({ id, position }) => faultsAt(hazards, position, `the port ${id}`)),
};

export const hazardsLeaveChannelsOpen: Check = {
  name: 'hazardsLeaveChannelsOpen',
  holds: `No hazard lies on one of ${Object.keys(CHANNELS).length} channels that lead between hazards.`,
  faults: ({ hazards }) =>
    Object.entries(CHANNELS).flatMap(([name, position]) => faultsAt(hazards, position, name)),
};

export const hazardsLeaveApproachesOpen: Check = {
  name: 'hazardsLeaveApproachesOpen',
  holds: 'No approach leads through a hazard.',
  faults: ({ hazards, approaches }) =>
    approaches.flatMap(({ id, track }) => {
      const legs = segmentsOf(track);
      return hazards
        .filter(
          ({ area }) =>
            track.some((position) => isInside(area, position)) ||
            sidesOf(area).some((side) => legs.some((leg) => meetingPoint(side, leg) !== undefined)),
        )
        .map(
          (hazard) =>
            `data/hazards/${hazard.id}.yaml: area: lies on the approach ${id}; draw it off the channel`,
        );
    }),
};

function faultsAt(hazards: readonly Hazard[], position: Position, what: string): string[] {
  return hazards
    .filter(({ area }) => isInside(area, position))
    .map(({ id }) => `data/hazards/${id}.yaml: area: holds ${what}; draw it off`);
}

import { describe, expect, it } from 'vitest';
import type { Place } from '../../domain/voyage';
import { greatCircleLine } from '../../geo/great-circle';
import type { Position, Track } from '../../geo/position';
import { nauticalMiles } from '../../geo/units';
import { stopNames } from './stop-names';

const SHANGHAI: Position = [-238, 31];
const SAN_ANTONIO: Position = [-71.6, -33.6];

describe('the names of a voyage’s stops', () => {
  it('stand inside the map, beside lines that leave steeply', () => {
    expect(
      named([
        [-77.3, -11.6],
        [-82, 2],
        [-90, 12],
      ]),
    ).toEqual([
      { side: -1, rise: 0 },
      { side: 1, rise: 0 },
    ]);
  });

  it('stand above or below a line that leaves on their side', () => {
    const across = greatCircleLine(SHANGHAI, SAN_ANTONIO, nauticalMiles(100)).toReversed();
    expect(named(across)[0]).toEqual({ side: -1, rise: 1 });
    const northward: Track = [SAN_ANTONIO, [-90, -30], [-120, -25]];
    expect(named(northward)[0]).toEqual({ side: -1, rise: -1 });
  });
});

function named(track: Track) {
  const places = [track[0], track.at(-1)].map((position) => ({ position }) as Place);
  return stopNames({ places, tracks: [track] });
}

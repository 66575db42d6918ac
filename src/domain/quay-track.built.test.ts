import { readFileSync } from 'node:fs';
import {
  booleanPointInPolygon,
  lineIntersect,
  lineString,
  pointToLineDistance,
  polygon,
} from '@turf/turf';
import { expect, it } from 'vitest';
import { nearestLongitude, type Position, type Track } from '../geo/position';
import type { CorridorMap } from './corridor';
import type { HarbourPlan } from './harbour';
import { trackBetweenQuays } from './quay-track';
import { drawnSeaLeg } from './sea-track';

/** Reads a published file, whose texts in one language are not read here. */
const read = <T>(file: string): T =>
  JSON.parse(readFileSync(`public/generated/data/en/${file}`, 'utf8'));

it('is drawn from quay to quay, across no terminal that is built', () => {
  const { seaLeg } = read<CorridorMap>('corridor-map.json');
  const plans = [seaLeg.from, seaLeg.to].map((port) => read<HarbourPlan>(`harbours/${port}.json`));
  const whole = drawnSeaLeg(seaLeg);
  const drawn = trackBetweenQuays(whole, plans, seaLeg.from, seaLeg.to);
  const ends = [drawn[0], drawn.at(-1)];
  for (const [i, { parts }] of plans.entries()) {
    const quays = parts.flatMap(({ kind, shape }) =>
      kind === 'quay' && shape.type === 'line' ? [shape.track] : [],
    );
    expect(Math.min(...quays.map((quay) => metresTo(quay, ends[i])))).toBeLessThan(20);
  }
  for (const { parts } of plans) {
    for (const { kind, status, shape } of parts) {
      if (kind !== 'terminal' || status !== 'built' || shape.type !== 'area') continue;
      const terminal = polygon([shape.ring.map(([lon, lat]) => [lon, lat])]);
      for (const end of [drawn.slice(0, 8), drawn.slice(-8)]) {
        const near = lineString(nearOf(end, shape.ring).map(([lon, lat]) => [lon, lat]));
        // It touches the edge at the quay.
        expect(lineIntersect(near, terminal).features.length).toBeLessThanOrEqual(1);
        for (const position of near.geometry.coordinates.slice(1, -1)) {
          expect(booleanPointInPolygon(position, terminal)).toBe(false);
        }
      }
    }
  }
});

function metresTo(line: Track, [lon, lat]: Position = [0, 0]): number {
  const beside = nearestLongitude(lon, line[0]?.[0] ?? lon);
  const points = lineString(line.map(([x, y]) => [x, y]));
  return pointToLineDistance([beside, lat], points, { units: 'meters' });
}

/** Returns a part of a track beside a ring, not turns of the world away from it. */
function nearOf(track: Track, ring: Track): Track {
  return track.map(([lon, lat]) => [nearestLongitude(lon, ring[0]?.[0] ?? lon), lat]);
}

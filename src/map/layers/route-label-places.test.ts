import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatCircleLine } from '../../geo/great-circle';
import { mercatorNorthing } from '../../geo/mercator';
import type { Position, Track } from '../../geo/position';
import { nauticalMiles } from '../../geo/units';
import { type RouteLabelPlace, routeLabelPlaces, textWidth } from './route-label-places';

const WIDTH = 200;

function pixelsBetween(a: Position, b: Position, zoom: number): number {
  const degrees = Math.hypot(a[0] - b[0], mercatorNorthing(a[1]) - mercatorNorthing(b[1]));
  return (degrees * 512 * 2 ** zoom) / 360;
}

/** Returns the places at a zoom, spares aside. */
function shownAt(places: readonly RouteLabelPlace[], zoom: number): readonly RouteLabelPlace[] {
  return places.filter(({ from, to, isSpare }) => !isSpare && from <= zoom && zoom <= to);
}

describe('routeLabelPlaces', () => {
  const equator: Track = [
    [0, 0],
    [90, 0],
  ];

  it('places the first label in the middle, or where it is asked for', () => {
    expect(routeLabelPlaces(equator, WIDTH)[0]?.position[0]).toBeCloseTo(45, 9);
    expect(routeLabelPlaces(equator, WIDTH, { middle: 0.6 })[0]?.position[0]).toBeCloseTo(54, 9);
  });

  it('shows a label once it fits on the line, and more of them as one zooms in', () => {
    const places = routeLabelPlaces(equator, WIDTH);
    // 90 degrees are 128 pixels at zoom 0, 256 at zoom 1 and 446 at its end.
    expect(places[0]?.from).toBe(1);
    const shown = (zoom: number) => shownAt(places, zoom).length;
    expect(shown(0)).toBe(0);
    expect(shown(2)).toBe(1);
    expect(shown(6)).toBeGreaterThan(3);
  });

  it('keeps labels apart at every zoom', () => {
    const places = routeLabelPlaces(equator, WIDTH);
    for (let zoom = 0; zoom <= 14; zoom++) {
      const shown = shownAt(places, zoom);
      for (const [i, one] of shown.entries()) {
        for (const other of shown.slice(0, i)) {
          expect(pixelsBetween(one.position, other.position, zoom)).toBeGreaterThan(WIDTH);
        }
      }
    }
  });

  it('stays near its line at every zoom, even where that bends', () => {
    const bent: Track = [
      [0, 0],
      [40, 4],
      [80, 0],
    ];
    const places = routeLabelPlaces(bent, WIDTH, { bend: 30 });
    expect(places.length).toBeGreaterThan(4);
    for (const { position, from, to } of places) {
      const [lon, lat] = position;
      const onLine: Position = [lon, lon < 40 ? lon / 10 : (80 - lon) / 10];
      expect(pixelsBetween(position, onLine, Math.min(to, 11))).toBeLessThan(34);
      expect(from).toBeLessThanOrEqual(to);
      expect(lat).toBeGreaterThanOrEqual(onLine[1] - 0.1);
    }
  });

  it('has spares that overlap a place, for where its own is taken, at one zoom each', () => {
    const places = routeLabelPlaces(equator, WIDTH);
    const spares = places.filter(({ isSpare, from }) => isSpare && from === 4);
    expect(spares.length).toBeGreaterThan(0);
    for (const { position, to } of spares) {
      expect(to).toBe(4);
      const nearest = Math.min(
        ...shownAt(places, 4).map((place) => pixelsBetween(place.position, position, 4)),
      );
      // Two spares lie on both sides of the place, and overlap until the next zoom has doubled distances.
      expect(nearest).toBeLessThan(WIDTH * 0.26);
    }
  });

  it('stands on the outside of a bend', () => {
    const north = greatCircleLine([0, 40], [90, 40], nauticalMiles(60));
    const south = greatCircleLine([0, -40], [90, -40], nauticalMiles(60));
    expect(routeLabelPlaces(north, WIDTH)[0]).toMatchObject({ from: 1, isAbove: true });
    expect(routeLabelPlaces(south, WIDTH)[0]).toMatchObject({ from: 1, isAbove: false });
    expect(routeLabelPlaces(equator, WIDTH)[0]?.isAbove).toBe(true);
  });

  it('waits for a zoom at which a zigzag is straight for the length of the label', () => {
    const zigzag = Array.from({ length: 20 }, (_, i): Position => [i * 2, i % 2]);
    const [place] = routeLabelPlaces(zigzag, WIDTH);
    // A step of 2.2 degrees is 102 pixels long at zoom 5 and 204 at zoom 6.
    expect(place?.from).toBe(6);
  });

  it('keeps off places that are not clear', () => {
    const places = routeLabelPlaces(equator, WIDTH, {
      isClear: ({ position: [lon] }) => lon > 60,
    });
    expect(places.length).toBeGreaterThan(0);
    expect(places.every(({ position }) => position[0] > 60)).toBe(true);
  });

  it('is never upside down, lies near the line, and is the same in both directions', () => {
    const position = fc.tuple(
      fc.double({ min: -200, max: 200, noNaN: true }),
      fc.double({ min: -70, max: 70, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(position, { maxLength: 6 }), (track: Position[]) => {
        for (const place of routeLabelPlaces(track, WIDTH)) {
          expect(Math.abs(place.slope)).toBeLessThanOrEqual(90);
          expect(place.from).toBeLessThanOrEqual(11);
          expect(Number.isFinite(place.position[0] + place.position[1])).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
    const line = greatCircleLine([-77, -12], [-238, 31], nauticalMiles(60));
    const [there, back] = [line, line.toReversed()].map((each) => routeLabelPlaces(each, WIDTH));
    expect(back?.[0]?.slope).toBeCloseTo(there?.[0]?.slope ?? Number.NaN, 3);
    expect(back?.[0]?.isAbove).toBe(there?.[0]?.isAbove);
  });

  it('has no place on an empty line, on a point, and on a line too short for any zoom', () => {
    const short: Track = [
      [10, 10],
      [10.0001, 10],
    ];
    for (const track of [[], [[10, 10]] as Track, short]) {
      expect(routeLabelPlaces(track, WIDTH)).toEqual([]);
    }
  });
});

describe('textWidth', () => {
  it('is that of the longest line, with Chinese letters twice as wide', () => {
    expect(textWidth('abcd\nab', 10)).toBeCloseTo(22.4, 9);
    expect(textWidth('上海', 10)).toBe(20);
    expect(textWidth('', 10)).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertStop, moveStop, removeStop, reverseItinerary } from './edit-itinerary';
import { formatItinerary, parseItinerary, townId } from './itinerary';
import { itinerary, stop } from './itinerary.fixture';

describe('parseItinerary and formatItinerary', () => {
  it('parse what they format', () => {
    fc.assert(
      fc.property(itinerary, (example) => {
        expect(parseItinerary(formatItinerary(example))).toEqual(example);
      }),
    );
  });

  it('reject one stop, eleven stops and a passage at an end', () => {
    const eleven = Array.from({ length: 11 }, () => 'pechy').join('~');
    for (const text of [
      'pechy',
      eleven,
      'via.suez~cnsgh',
      'pechy~via.suez',
      'pechy~',
      '~',
      'x~y',
    ]) {
      expect(parseItinerary(text)).toBeUndefined();
    }
  });

  it('reject positions outside the range of latitude', () => {
    expect(parseItinerary('91n10e~cnsgh')).toBeUndefined();
    expect(parseItinerary('11.5s190e~cnsgh')?.stops[0]).toEqual({
      kind: 'point',
      position: [-170, -11.5],
    });
  });

  it('reverseItinerary applied twice gives the same itinerary', () => {
    fc.assert(
      fc.property(itinerary, (example) => {
        expect(reverseItinerary(reverseItinerary(example))).toEqual(example);
      }),
    );
  });

  it('every edit leaves one leg fewer than stops', () => {
    const index = fc.nat(11);
    fc.assert(
      fc.property(itinerary, stop, index, index, (example, other, i, j) => {
        for (const edited of [
          insertStop(example, Math.min(i, example.stops.length), other),
          removeStop(example, Math.min(i, example.stops.length - 1)),
          moveStop(example, Math.min(i, example.stops.length - 1), j),
        ]) {
          expect(edited.legs).toHaveLength(edited.stops.length - 1);
          expect(edited.stops.length).toBeGreaterThanOrEqual(2);
          expect(edited.stops.length).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});

describe('townId', () => {
  it('removes accents and capitals', () => {
    expect(townId('Iñapari (Perú)')).toBe('inapari-peru');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertStop, moveStop, removeStop, reverseItinerary } from './edit-itinerary';
import { formatItinerary, parseItinerary, townId } from './itinerary';
import { itinerary, stop } from './itinerary.fixture';

describe('an itinerary', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(itinerary, (asked) => {
        expect(parseItinerary(formatItinerary(asked))).toEqual(asked);
      }),
    );
  });

  it('is no itinerary with one stop, with eleven, or with a passage at an end', () => {
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

  it('keeps a place on Earth only', () => {
    expect(parseItinerary('91n10e~cnsgh')).toBeUndefined();
    expect(parseItinerary('11.5s190e~cnsgh')?.stops[0]).toEqual({
      kind: 'point',
      position: [-170, -11.5],
    });
  });

  it('sailed back and back again is as it was', () => {
    fc.assert(
      fc.property(itinerary, (asked) => {
        expect(reverseItinerary(reverseItinerary(asked))).toEqual(asked);
      }),
    );
  });

  it('always has one going fewer than stops, whatever is edited', () => {
    const index = fc.nat(11);
    fc.assert(
      fc.property(itinerary, stop, index, index, (asked, other, i, j) => {
        for (const edited of [
          insertStop(asked, Math.min(i, asked.stops.length), other),
          removeStop(asked, Math.min(i, asked.stops.length - 1)),
          moveStop(asked, Math.min(i, asked.stops.length - 1), j),
        ]) {
          expect(edited.legs).toHaveLength(edited.stops.length - 1);
          expect(edited.stops.length).toBeGreaterThanOrEqual(2);
          expect(edited.stops.length).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});

describe('the id of a town', () => {
  it('is its name without accents', () => {
    expect(townId('Iñapari (Perú)')).toBe('inapari-peru');
  });
});

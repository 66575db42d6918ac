import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hours, kilometres, knots, nauticalMiles } from '../../../../geo/units';
import { translator } from '../../../../i18n/translator';
import type { LegShape } from '../../../../voyage/voyage-parameters';
import { voyageTimes } from '../../../../voyage/voyage-times';
import { voyageText } from './voyage-text';

const UNITS = ['nm', 'km', 'mi'] as const;
const length = fc.double({ min: 100, max: 15_000, noNaN: true }).map(nauticalMiles);
const time = fc.double({ min: 1, max: 2000, noNaN: true }).map(hours);

describe('figures shown side by side', () => {
  it('are 6, 16 and 63 nm longer for 9,262, 9,272 and 9,319 nm than for 9,256', () => {
    const text = voyageText('en', 'nm', translator('en', 'voyage'));
    const best = nauticalMiles(9255.6);
    const longer = [9262.3, 9271.6, 9319.4].map((miles) =>
      text.lengthApart(nauticalMiles(miles), best),
    );
    expect(longer).toEqual(['6 nm', '16 nm', '63 nm']);
  });

  it('differ by the difference of the shown lengths, in every unit', () => {
    fc.assert(
      fc.property(length, length, fc.constantFrom(...UNITS), (a, b, unit) => {
        const text = voyageText('en', unit, translator('en', 'voyage'));
        expect(read(text.lengthApart(a, b))).toBe(read(text.length(a)) - read(text.length(b)));
      }),
    );
  });

  it('differ by the difference of the shown days', () => {
    const text = voyageText('en', 'nm', translator('en', 'voyage'));
    fc.assert(
      fc.property(time, time, (a, b) => {
        const shown = read(text.days(a)) - read(text.days(b));
        expect(read(text.daysApart(a, b))).toBeCloseTo(shown, 9);
      }),
    );
  });

  it('have parts of a time that add up to its total', () => {
    const text = voyageText('en', 'nm', translator('en', 'voyage'));
    const sea = (distance: number): LegShape => ({
      ...{ mode: 'sea', distance: nauticalMiles(distance), canals: [] },
    });
    const stretches = [{ mode: 'rail', distance: kilometres(777) }] as const;
    const legs: readonly LegShape[] = [{ mode: 'land', stretches }, sea(2640), sea(6681)];
    fc.assert(
      fc.property(
        fc.double({ min: 8, max: 24, noNaN: true }),
        fc.double({ min: 1, max: 90, noNaN: true }),
        (speed, stay) => {
          const landSpeeds = { road: 40, rail: 30, river: 10, tunnel: 40 };
          const parameters = {
            ...{ speed: knots(speed), portHours: hours(stay) },
            weatherMargin: 0,
          };
          const sums = voyageTimes(legs, { ...parameters, landSpeeds });
          const parts =
            text
              .parts(sums)
              .match(/[\d.]+/g)
              ?.map(Number) ?? [];
          const sum = parts.reduce((whole, part) => whole + part, 0);
          expect(parts).toHaveLength(3);
          expect(sum).toBeCloseTo(read(text.days(sums.total)), 9);
        },
      ),
    );
  });
});

function read(text: string): number {
  return Number(
    text
      .replaceAll(',', '')
      .replace('−', '-')
      .match(/-?[\d.]+/)?.[0],
  );
}

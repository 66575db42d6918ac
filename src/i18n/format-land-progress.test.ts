import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LandProgress } from '../domain/land-progress';
import { LOCALES } from '../domain/locale';
import { kilometres } from '../geo/units';
import { formatIfBuilt, formatLandProgress } from './format-land-progress';

function progress(lengths: Partial<Record<keyof LandProgress, number>>): LandProgress {
  const { open = 0, construction = 0, planned = 0, studied = 0 } = lengths;
  return {
    ...{ open: kilometres(open), construction: kilometres(construction) },
    ...{ planned: kilometres(planned), studied: kilometres(studied) },
    total: kilometres(open + construction + planned + studied),
  };
}

describe('formatLandProgress', () => {
  const mostlyStudied = progress({ open: 2.2, planned: 463.4, studied: 2261.9 });

  it.each([
    ['en', '2,725 of 2,728 km not built'],
    ['es', '2,725 de 2,728 km sin construir'],
    ['zh', '2,728公里中有2,725公里未建成'],
  ] as const)('states what is planned or studied as not built in %s', (locale, text) => {
    expect(formatLandProgress(locale, mostlyStudied)).toBe(text);
  });

  it('states the statuses in brackets, which add up', () => {
    expect(formatLandProgress('en', mostlyStudied, { withStatuses: true })).toBe(
      '2,725 of 2,728 km not built (463 km planned, 2,262 km studied)',
    );
  });

  it('states what is under construction apart', () => {
    expect(formatLandProgress('en', progress({ open: 3, construction: 1834, studied: 2262 }))).toBe(
      '2,262 of 4,099 km not built, 1,834 km under construction',
    );
    expect(formatLandProgress('en', progress({ open: 50, construction: 1834 }))).toBe(
      '1,834 of 1,884 km under construction',
    );
  });

  it('leaves out what is under construction if it is short', () => {
    const mixed = progress({ open: 3, construction: 1834, studied: 2262 });
    expect(formatLandProgress('en', mixed, { isShort: true })).toBe('2,262 of 4,099 km not built');
    expect(
      formatLandProgress('en', progress({ open: 50, construction: 1834 }), { isShort: true }),
    ).toBe('1,834 of 1,884 km under construction');
  });

  it('states that nothing is built', () => {
    expect(formatLandProgress('en', progress({ planned: 464 }))).toBe('none of 464 km built');
    expect(formatIfBuilt('en', progress({ planned: 464 }))).toBe(
      'only once built: none of 464 km built',
    );
  });

  it('is empty if all is open, and for a voyage by sea', () => {
    for (const each of [
      progress({ open: 400 }),
      progress({}),
      progress({ open: 9, planned: 0.4 }),
    ]) {
      expect(formatLandProgress('en', each)).toBe('');
      expect(formatIfBuilt('en', each)).toBe('');
    }
  });

  it('fills every placeholder and shows no more missing than the total, in every language', () => {
    const length = fc.double({ min: 0, max: 5000, noNaN: true });
    const lengths = fc.record({
      open: length,
      construction: length,
      planned: length,
      studied: length,
    });
    fc.assert(
      fc.property(
        lengths,
        fc.constantFrom(...LOCALES),
        fc.boolean(),
        (each, locale, withStatuses) => {
          const text = formatLandProgress(locale, progress(each), { withStatuses });
          expect(text).not.toMatch(/\{|\}|undefined|NaN|^[,，]/);
          const [missing, total] = text.match(/^([\d,]+) of ([\d,]+) km not built/)?.slice(1) ?? [
            '0',
            '0',
          ];
          expect(read(missing)).toBeLessThanOrEqual(read(total));
        },
      ),
    );
  });
});

function read(text = ''): number {
  return Number(text.replaceAll(',', ''));
}

import { describe, expect, it } from 'vitest';
import type { FigureValue } from '../../domain/figure';
import { agreementOf } from './agreement';

function value(number: number, asOf: string, more: Partial<FigureValue> = {}): FigureValue {
  return { value: number, asOf, qualifier: 'reported', sources: ['a'], ...more };
}

describe('agreementOf', () => {
  it('finds agreement in one value, and in the same value twice', () => {
    expect(agreementOf([value(23, '2024')])).toBe('agree');
    expect(agreementOf([value(23, '2024'), value(23, '2025')])).toBe('agree');
  });

  it('takes reported values that grow with their dates for a series', () => {
    expect(agreementOf([value(22, '2025-02'), value(78, '2025-06')])).toBe('series');
  });

  it('takes different values of one date for a conflict', () => {
    expect(agreementOf([value(94, '2025-05'), value(96, '2025-05')])).toBe('at-odds');
  });

  it('takes a claim beside a report for a conflict', () => {
    const claim = value(270, '2025-10', { qualifier: 'claimed' });
    expect(agreementOf([claim, value(286, '2025-11')])).toBe('at-odds');
  });

  it('does not count what we derive ourselves as a source', () => {
    const derived = { qualifier: 'derived' } as const;
    expect(agreementOf([value(15, '2026', derived), value(17, '2026', derived)])).toBe('agree');
  });
});

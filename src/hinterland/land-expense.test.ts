import { describe, expect, it } from 'vitest';
import { madeUpValues } from './hinterland.fixture';
import { borderExpense, expensePerKilometre, unitsPerLorry } from './land-expense';

const level = { mode: 'road', terrain: 'lowland', surface: 'paved', country: 'pe' } as const;

describe('a kilometre of road', () => {
  const values = madeUpValues({
    ...{ 'road-pe': 3, 'payload-pe': 30, 'speed-road': 20, 'carbon-road': 0.1 },
    ...{ 'terrain-mountains': 1.5, 'surface-unpaved': 2, 'tonnes-container': 10 },
  });

  it('costs a tonne of bulk the cost of the lorry over its payload', () => {
    expect(expensePerKilometre(level, 'grain', values)).toEqual({
      usd: 0.1,
      hours: 0.05,
      carbon: 0.1,
    });
  });

  it('costs more of everything uphill and off the pavement', () => {
    const steep = { ...level, terrain: 'mountains', surface: 'gravel' } as const;
    const { usd, hours, carbon } = expensePerKilometre(steep, 'grain', values);
    expect(usd).toBeCloseTo(0.3);
    expect(hours).toBeCloseTo(0.15);
    expect(carbon).toBeCloseTo(0.3);
  });

  it('carries two containers a lorry, or as many as the payload allows', () => {
    expect(unitsPerLorry('pe', 'container', values)).toBe(2);
    const heavy = { ...values, 'tonnes-container': 25 };
    expect(unitsPerLorry('pe', 'container', heavy)).toBeCloseTo(1.2);
  });

  it('throws for a country without road costs', () => {
    expect(() => expensePerKilometre({ ...level, country: 'fr' }, 'grain', values)).toThrow('fr');
  });
});

describe('a kilometre of rail', () => {
  it('takes the mean tariff where a country has none of its own', () => {
    const values = madeUpValues({
      ...{ 'rail-ar': 0.02, 'rail-bo': 0.02, 'rail-br': 0.02 },
      ...{ 'rail-cl': 0.04, 'rail-cn': 0.04, 'rail-pe': 0.04 },
    });
    const rail = { mode: 'rail', terrain: 'lowland', country: 'uy' } as const;
    expect(expensePerKilometre(rail, 'grain', values).usd).toBeCloseTo(0.03);
  });
});

describe('a border', () => {
  it('costs a lorry its formalities and all cargo its delay', () => {
    const values = madeUpValues({ 'border-lorry': 300, 'payload-bo': 30 });
    const post = { delay: { low: 1, central: 12, high: 48, asOf: '2026' } };
    expect(borderExpense(post, { mode: 'road', country: 'bo' }, 'minerals', values)).toEqual({
      ...{ usd: 10, hours: 12, carbon: 0 },
    });
    expect(borderExpense(post, { mode: 'rail', country: 'bo' }, 'minerals', values).usd).toBe(0);
  });

  it('costs no time where no delay is published', () => {
    const values = madeUpValues({ 'border-lorry': 300, 'payload-bo': 30 });
    expect(borderExpense({}, { mode: 'road', country: 'bo' }, 'minerals', values)).toEqual({
      ...{ usd: 10, hours: 0, carbon: 0 },
    });
  });
});

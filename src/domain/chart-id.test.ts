import { describe, expect, it } from 'vitest';
import { parseChartId } from './chart-id';

describe('the id of a chart', () => {
  it('is one of those of its page', () => {
    expect(parseChartId('costs-by-year', 'projects')).toBe('costs-by-year');
    expect(parseChartId('costs-by-year', 'services')).toBeUndefined();
  });

  it('is any slug on pages of which each record has its own charts', () => {
    expect(parseChartId('copper-ores', 'flow')).toBe('copper-ores');
    expect(parseChartId('Copper ores', 'flow')).toBeUndefined();
  });

  it('belongs to no page without charts', () => {
    expect(parseChartId('copper-ores', 'measure')).toBeUndefined();
  });
});

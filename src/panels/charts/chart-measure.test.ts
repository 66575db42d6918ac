import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator';
import { measureText } from './chart-measure';

const [en, zh] = (['en', 'zh'] as const).map((locale) => ({
  locale,
  tCharts: translator(locale, 'charts'),
}));
if (!en || !zh) throw new Error('No localization');

describe('what a chart measures', () => {
  it('is its unit in words, of money over several years what sum it is, and the years', () => {
    expect(measureText('usd', en, [2009, 2024])).toBe(
      'US dollars, not adjusted for inflation, 2009–2024',
    );
    expect(measureText('usd', zh, [2009, 2024])).toBe('美元，未按通胀调整，2009–2024');
    expect(measureText('t', en, [2019, 2024])).toBe('Tonnes, 2019–2024');
  });

  it('is the unit alone in a single year, without years and where no value is drawn', () => {
    expect(measureText('usd', en, [2024, 2024])).toBe('US dollars');
    expect(measureText('usd', en)).toBe('US dollars');
    expect(measureText('usd', en, [undefined, undefined])).toBe('US dollars');
  });

  it('is not said of counts, whose heading names what is counted', () => {
    expect(measureText('count', en, [2009, 2024])).toBeUndefined();
  });
});

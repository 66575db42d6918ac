import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../domain/locale';
import { translator } from '../../i18n/translator';
import type { BarGroup } from './bar-layout';
import { withShares } from './stack-shares';

const YEAR: BarGroup = {
  label: '2020',
  bars: [
    { value: 5.86e9, text: { value: 'Copper', source: 'Comtrade' } },
    { value: 5.1e9, text: { value: 'Others', source: '' } },
    { value: 4e7, text: { value: 'Fish', source: 'Comtrade' } },
  ],
};

function sourcesOf(group: BarGroup, locale: (typeof LOCALES)[number] = 'en') {
  const localization = {
    ...{ locale, t: translator(locale), tCharts: translator(locale, 'charts') },
    lengthUnit: 'km',
  } as const;
  return withShares([group], 'usd', localization).flatMap(({ bars }) =>
    bars.map(({ text }) => text.source),
  );
}

describe('shares of a stack', () => {
  it('stand before the source of each part', () => {
    expect(sourcesOf(YEAR)).toEqual([
      '53% of USD 11bn · Comtrade',
      '46% of USD 11bn',
      '0.36% of USD 11bn · Comtrade',
    ]);
  });

  it('are said in every language', () => {
    expect(LOCALES.map((locale) => sourcesOf(YEAR, locale)[1])).toEqual([
      '46% of USD 11bn',
      '46% de USD 11\u00a0mil\u00a0millones',
      '46% de USD 11\u00a0bilhões',
      '占110亿美元的46%',
    ]);
  });

  it('are not said of a part that stands alone, nor of nothing', () => {
    const alone = { label: '2021', bars: YEAR.bars.slice(0, 1) };
    expect(sourcesOf(alone)).toEqual(['Comtrade']);
    expect(sourcesOf({ label: '2022', bars: [] })).toEqual([]);
  });
});

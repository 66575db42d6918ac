import { useMemo } from 'react';
import type { TranslateChart } from '../../i18n/charts/charts';
import type { LengthUnit } from '../../state/preferences-slice';
import { useAtlas, useLocale, useTranslate } from '../atlas-context';
import type { Localization } from './compact-text';
import { useChartWords } from './use-chart-words';

/** Everything that a chart and its table need to speak. */
export interface ChartLocalization extends Localization {
  readonly say: TranslateChart;
  readonly lengthUnit: LengthUnit;
}

export function useChartLocalization(): ChartLocalization {
  const locale = useLocale();
  const t = useTranslate();
  const say = useChartWords();
  const lengthUnit = useAtlas((state) => state.lengthUnit);
  return useMemo(() => ({ locale, t, say, lengthUnit }), [locale, t, say, lengthUnit]);
}

import { useMemo } from 'react';
import type { Translate } from '../../i18n/translator';
import type { LengthUnit } from '../../state/preferences-slice';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import type { Localization } from './compact-text';

/** What a chart and its table need to format their text. */
export interface ChartLocalization extends Localization {
  readonly tCharts: Translate<'charts'>;
  readonly lengthUnit: LengthUnit;
}

export function useChartLocalization(): ChartLocalization {
  const locale = useLocale();
  const t = useTranslate();
  const tCharts = useTranslate('charts');
  const lengthUnit = useAtlas((state) => state.lengthUnit);
  return useMemo(() => ({ locale, t, tCharts, lengthUnit }), [locale, t, tCharts, lengthUnit]);
}

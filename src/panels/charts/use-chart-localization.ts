import { useMemo } from 'react';
import type { Translate } from '../../i18n/translator';
import type { LengthUnit } from '../../state/preferences-slice';
import { useAtlas, useLocale, useTranslate } from '../atlas-context';
import type { Localization } from './compact-text';

/** Everything that a chart and its table need to speak. */
export interface ChartLocalization extends Localization {
  readonly say: Translate<'charts'>;
  readonly lengthUnit: LengthUnit;
}

export function useChartLocalization(): ChartLocalization {
  const locale = useLocale();
  const t = useTranslate();
  const say = useTranslate('charts');
  const lengthUnit = useAtlas((state) => state.lengthUnit);
  return useMemo(() => ({ locale, t, say, lengthUnit }), [locale, t, say, lengthUnit]);
}

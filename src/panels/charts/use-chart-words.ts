import { useMemo } from 'react';
import { charts, type TranslateChart } from '../../i18n/charts/charts';
import { useLocale } from '../atlas-context';

/** The words of charts in the reader's language. */
export function useChartWords(): TranslateChart {
  const locale = useLocale();
  return useMemo(() => charts(locale), [locale]);
}

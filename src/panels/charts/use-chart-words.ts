import { useMemo } from 'react';
import { charts, type SayChart } from '../../i18n/charts/charts';
import { useLanguage } from '../atlas-context';

/** The words of charts in the reader's language. */
export function useChartWords(): SayChart {
  const language = useLanguage();
  return useMemo(() => charts(language), [language]);
}

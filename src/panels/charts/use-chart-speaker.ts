import { useMemo } from 'react';
import type { SayChart } from '../../i18n/charts/charts';
import type { LengthUnit } from '../../state/preferences-slice';
import { useAtlas, useLanguage, useTranslate } from '../atlas-context';
import type { Speaker } from './compact-text';
import { useChartWords } from './use-chart-words';

/** Everything that a chart and its table need to speak. */
export interface ChartSpeaker extends Speaker {
  readonly say: SayChart;
  readonly lengthUnit: LengthUnit;
}

export function useChartSpeaker(): ChartSpeaker {
  const language = useLanguage();
  const t = useTranslate();
  const say = useChartWords();
  const lengthUnit = useAtlas((state) => state.lengthUnit);
  return useMemo(() => ({ language, t, say, lengthUnit }), [language, t, say, lengthUnit]);
}

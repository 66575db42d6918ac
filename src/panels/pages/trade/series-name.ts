import type { Language } from '../../../domain/language';
import type { SayRecord } from '../../../i18n/records/records';
import type { ChartSeries } from '../../charts/series-twin';

/** `Iron ores and concentrates · HS 2601`. */
export function seriesName({ label, hs }: ChartSeries, language: Language, say: SayRecord): string {
  return hs === undefined
    ? label[language]
    : `${label[language]} · ${say('trade.hs', { code: hs })}`;
}

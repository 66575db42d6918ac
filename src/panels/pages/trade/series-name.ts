import type { Locale } from '../../../domain/locale';
import type { TranslateRecord } from '../../../i18n/records/records';
import type { ChartSeries } from '../../charts/series-table';

/** `Iron ores and concentrates · HS 2601`. */
export function seriesName(
  { label, hs }: ChartSeries,
  locale: Locale,
  say: TranslateRecord,
): string {
  return hs === undefined ? label[locale] : `${label[locale]} · ${say('trade.hs', { code: hs })}`;
}

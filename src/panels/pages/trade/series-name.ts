import type { Locale } from '../../../domain/locale';
import type { Translate } from '../../../i18n/translator';
import type { ChartSeries } from '../../charts/series-table';

/** `Iron ores and concentrates · HS 2601`. */
export function seriesName(
  { label, hs }: ChartSeries,
  locale: Locale,
  say: Translate<'records'>,
): string {
  return hs === undefined ? label[locale] : `${label[locale]} · ${say('trade.hs', { code: hs })}`;
}

import type { RulerTotals } from '../../../domain/ruler';
import { useAtlas, useLocale, useTranslate } from '../../atlas-context';
import { lengthText } from './ruler-text';

/** The whole in a sentence. */
export function useRulerSummary(count: number, { geodesic, rhumb }: RulerTotals): string {
  const say = useTranslate('records');
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  if (count === 0) return say('measure.none');
  return say('measure.summary', {
    count,
    geodesic: lengthText(locale, geodesic, unit),
    rhumb: lengthText(locale, rhumb, unit),
  });
}

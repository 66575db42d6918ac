import type { RulerTotals } from '../../../domain/ruler';
import { useAtlas, useLanguage } from '../../atlas-context';
import { useRecordWords } from '../use-record-words';
import { lengthText } from './ruler-text';

/** The whole in a sentence. */
export function useRulerSummary(count: number, { geodesic, rhumb }: RulerTotals): string {
  const say = useRecordWords();
  const language = useLanguage();
  const unit = useAtlas((state) => state.lengthUnit);
  if (count === 0) return say('measure.none');
  return say('measure.summary', {
    count,
    geodesic: lengthText(language, geodesic, unit),
    rhumb: lengthText(language, rhumb, unit),
  });
}

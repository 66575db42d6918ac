import { useAtlas, useLocale, useTranslate } from '../../atlas-context';
import { type VoyageText, voyageText } from './voyage-text';

/** How the desk writes its numbers and names for this reader. */
export function useVoyageText(): VoyageText {
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  return voyageText(locale, unit, useTranslate('voyage'));
}

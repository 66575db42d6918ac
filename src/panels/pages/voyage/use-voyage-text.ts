import { useAtlas, useLanguage } from '../../atlas-context';
import { useVoyageWords } from './use-voyage-words';
import { type VoyageText, voyageText } from './voyage-text';

/** How the desk writes its numbers and names for this reader. */
export function useVoyageText(): VoyageText {
  const language = useLanguage();
  const unit = useAtlas((state) => state.lengthUnit);
  return voyageText(language, unit, useVoyageWords());
}

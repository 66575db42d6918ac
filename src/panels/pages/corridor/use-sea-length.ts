import type { NauticalMiles } from '../../../geo/units';
import { formatLength } from '../../../i18n/format-length';
import { useAtlas, useLanguage } from '../../atlas-context';

/** Writes a length at sea in the reader's language and unit. */
export function useSeaLength(): (length: NauticalMiles) => string {
  const language = useLanguage();
  const unit = useAtlas((state) => state.lengthUnit);
  return (length) => formatLength(language, length, unit);
}

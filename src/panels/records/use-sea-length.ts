import type { NauticalMiles } from '../../geo/units';
import { formatLength } from '../../i18n/format-length';
import { useAtlas, useLocale } from '../context/atlas-context';

/** Returns the function that formats a length at sea in the reader's language and unit. */
export function useSeaLength(): (length: NauticalMiles) => string {
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  return (length) => formatLength(locale, length, unit);
}

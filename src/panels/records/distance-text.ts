import type { NauticalMiles } from '../../geo/units';
import { formatLength, inUnit, lengthSymbol } from '../../i18n/format-length';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';

/**
 * Returns the function that formats a distance to the whole unit, with `about` if one end is only known to
 * a town or a region.
 */
export function useDistanceText(): (distance: NauticalMiles, isExact: boolean) => string {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  return (distance, isExact) => {
    if (inUnit(distance, unit) < 1) {
      return tRecords('near.under', { unit: lengthSymbol(locale, unit) });
    }
    const length = formatLength(locale, distance, unit);
    return isExact ? length : tRecords('near.about', { length });
  };
}

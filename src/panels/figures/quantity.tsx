import type { NauticalMiles } from '../../geo/units';
import { formatLength } from '../../i18n/format-length';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { type Quantity as Amount, quantityText } from './quantity-text';

/** Shows a number large enough to be noticed first, with its unit small beside it. */
export function Quantity(amount: Amount) {
  const locale = useLocale();
  const t = useTranslate();
  const lengthUnit = useAtlas((state) => state.lengthUnit);
  const { before, number, after } = quantityText(amount, { locale, lengthUnit, t });
  return (
    <span className="quantity" data-long={number.length > 9 || undefined}>
      {before !== '' && <span className="quantity-unit">{before}</span>}
      <span className="quantity-number">{number}</span>
      {after !== '' && <span className="quantity-unit">{after}</span>}
    </span>
  );
}

/** Returns the function that formats a length at sea in the reader's language and unit. */
export function useSeaLength(): (length: NauticalMiles) => string {
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  return (length) => formatLength(locale, length, unit);
}

import type { NauticalMiles } from '../../geo/units';
import { formatLength } from '../../i18n/format-length';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { type Quantity as Amount, quantityText } from './quantity-text';

/** Characters of an amount with its unit, Chinese ones counted twice, that a card of half a panel holds in the largest size, and in the next. */
const LONG = 10;
const VERY_LONG = 15;

/** Shows a number large enough to be noticed first, with its unit small beside it. */
export function Quantity(amount: Amount) {
  const locale = useLocale();
  const t = useTranslate();
  const lengthUnit = useAtlas((state) => state.lengthUnit);
  const { before, number, after } = quantityText(amount, { locale, lengthUnit, t });
  return (
    <span className="quantity" data-long={lengthOf(before + number + after)}>
      {before !== '' && <span className="quantity-unit">{before}</span>}
      <span className="quantity-number">{number}</span>
      {after !== '' && <span className="quantity-unit">{after}</span>}
    </span>
  );
}

/** Returns how long an amount is for a card; undefined if it fits beside others in the largest size. */
function lengthOf(amount: string): 'long' | 'very' | undefined {
  const length = amount.length + (amount.match(/\p{Script=Han}/gu)?.length ?? 0);
  if (length > VERY_LONG) return 'very';
  return length > LONG ? 'long' : undefined;
}

/** Returns the function that formats a length at sea in the reader's language and unit. */
export function useSeaLength(): (length: NauticalMiles) => string {
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  return (length) => formatLength(locale, length, unit);
}

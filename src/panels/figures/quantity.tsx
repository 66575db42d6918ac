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

import type { ReactNode } from 'react';
import type { Unit, FigureValue as Value } from '../../domain/figure';
import { useLocale, useTranslate } from '../context/atlas-context';
import { asOf } from '../prose/facts';
import { wholeAmounts } from '../prose/whole-amounts';
import { Quantity } from './quantity';

/** Shows one value with its kind of statement and its date; the children name its sources. */
export function FigureValue({
  unit,
  value,
  children,
}: {
  readonly unit: Unit;
  readonly value: Value;
  readonly children?: ReactNode;
}) {
  const t = useTranslate();
  const locale = useLocale();
  const range = value.to === undefined ? {} : { to: value.to };
  return (
    <>
      <Quantity unit={unit} value={value.value} {...range} />
      <span className="figure-about">
        <span className="figure-of">
          {value.qualifier !== 'reported' && (
            <span className="figure-qualifier">{t(`qualifier.${value.qualifier}`)}</span>
          )}{' '}
          {value.asOf !== value.value && <span>{asOf(t, locale, value.asOf)}</span>}
        </span>
        {value.note && <span className="figure-note">{wholeAmounts(value.note[locale])}</span>}
        {value.formula && (
          <span className="figure-note">
            {wholeAmounts(t('figure.formula', { formula: value.formula[locale] }))}
          </span>
        )}
        {children}
      </span>
    </>
  );
}

import { formatDate } from '../../i18n/format-date';
import { formatNumber } from '../../i18n/format-number';
import { type OwnColumn, valueAt } from '../../own-data/own-layer';
import { useLocale, useTranslate } from '../context/atlas-context';

const DIGITS = 6;

/** Returns the function that formats a cell in the reader's manner; empty cells give the empty text. */
export function useCellText(): (column: OwnColumn, row: number) => string {
  const tOwn = useTranslate('own');
  const formatValue = useValueText();
  return (column, row) => {
    const value = valueAt(column, row);
    if (value === undefined) return '';
    if (typeof value === 'boolean') return tOwn(value ? 'yes' : 'no');
    return typeof value === 'string' ? value : formatValue(column.kind, value);
  };
}

/** Returns the function that formats a number or date of a column. Years and other identifiers are not told apart from amounts. */
export function useValueText(): (kind: OwnColumn['kind'], value: number) => string {
  const locale = useLocale();
  return (kind, value) =>
    kind === 'date'
      ? formatDate(locale, new Date(value).toISOString().slice(0, 10))
      : formatNumber(locale, value, DIGITS);
}

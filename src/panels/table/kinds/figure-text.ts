import type { ShownValue } from '../../../domain/newest-value';
import { quantityText } from '../../figures/quantity-text';
import { asOf } from '../../prose/facts';
import type { TableColumn } from '../table-definition';
import type { TableText } from '../table-text';

/** Returns a value with its unit: `23 days`, `USD 1.3bn`. */
export function valueText(shown: ShownValue, text: TableText): string {
  const { before, number, after } = partsOf(shown, text);
  return `${before}${number}${after}`;
}

/** Returns the number of a value alone, for a column whose header names the unit. */
export function numberText(shown: ShownValue, text: TableText): string {
  return partsOf(shown, text).number;
}

/** A year or a month; a period may also span several. */
const SINGLE_PERIOD = /^\d{4}(-\d{2})?$/;

/** Returns what kind of statement a value is and when it held: `forecast, as of 2025`. */
export function valueNote(
  { period = '', asOf: held, qualifier }: ShownValue,
  { t, locale }: TableText,
): string {
  const date = asOf(t, locale, SINGLE_PERIOD.test(period) ? period : held);
  return qualifier === 'reported' ? date : `${t(`qualifier.${qualifier}`)}, ${date}`;
}

/** Returns what a value sorts by; undefined for a date. */
export function valueKey(shown: ShownValue | undefined): number | undefined {
  return typeof shown?.value === 'number' ? shown.value : undefined;
}

/** Returns the parts that files give columns of their own for a column of figures. */
export function figureParts<Row>(
  shownOf: (row: Row) => ShownValue | undefined,
): NonNullable<TableColumn<Row>['parts']> {
  return {
    to: { kind: 'number', valueOf: (row) => shownOf(row)?.to },
    'as-of': {
      kind: 'date',
      valueOf: (row) => {
        const { period = '', asOf: held } = shownOf(row) ?? {};
        return SINGLE_PERIOD.test(period) ? period : held;
      },
    },
    qualifier: {
      kind: 'text',
      valueOf: (row, { t }) => {
        const shown = shownOf(row);
        return shown && t(`qualifier.${shown.qualifier}`);
      },
    },
  };
}

function partsOf({ unit, value, to }: ShownValue, text: TableText) {
  return quantityText({ unit, value, ...(to !== undefined && { to }) }, text);
}

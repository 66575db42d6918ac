import type { Localized } from '../../../domain/locale';
import { formatNumber } from '../../../i18n/format-number';
import type { TableColumn } from '../table-definition';

/** Returns the column of names. */
export function nameColumn<Row extends { readonly name: Localized }>(
  width = 224,
): TableColumn<Row> {
  return { id: 'name', width, textOf: ({ name }, { locale }) => name[locale] };
}

/** Returns the column of countries. */
export function countryColumn<Row extends { readonly country?: string }>(): TableColumn<Row> {
  return {
    id: 'country',
    width: 128,
    textOf: ({ country }, { countryName }) => (country === undefined ? '' : countryName(country)),
  };
}

/** Returns a column of counts, in which 0 is shown as nothing. */
export function countColumn<Row>(id: string, countOf: (row: Row) => number): TableColumn<Row> {
  return {
    id,
    width: 96,
    isNumber: true,
    keyOf: (row) => countOf(row) || undefined,
    textOf: (row, { locale }) => {
      const count = countOf(row);
      return count === 0 ? '' : formatNumber(locale, count);
    },
  };
}

/** Returns the column of the number of sources, which the cell shows as a link to them. */
export function sourcesColumn<Row>(countOf: (row: Row) => number | undefined): TableColumn<Row> {
  return { ...countColumn<Row>('sources', (row) => countOf(row) ?? 0), width: 88 };
}

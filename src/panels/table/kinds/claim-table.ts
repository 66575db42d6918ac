import type { ListedClaim } from '../../../domain/claim';
import type { ShownValue } from '../../../domain/newest-value';
import type { RecordSelection } from '../../../domain/selection';
import { formatDate } from '../../../i18n/format-date';
import { CLAIM_ROWS } from '../../../state/record-rows/claim-rows';
import { dateKey, type TableColumn, type TableDefinition } from '../table-definition';
import { figureParts, valueNote, valueText } from './figure-text';
import { nameColumn, sourcesColumn } from './shared-columns';

const pageOf = ({ id }: ListedClaim): RecordSelection => ({ kind: 'claim', id });

const columns: readonly TableColumn<ListedClaim>[] = [
  nameColumn(288),
  { id: 'topic', width: 136, textOf: ({ topic }, { tRecords }) => tRecords(`topic.${topic}`) },
  { id: 'claimant', width: 192, textOf: ({ claimant }, { locale }) => claimant[locale] },
  {
    id: 'date',
    width: 152,
    keyOf: ({ date }) => dateKey(date),
    textOf: ({ date }, { locale }) => formatDate(locale, date),
    data: { kind: 'date', valueOf: ({ date }) => date },
  },
  quantityColumn(
    'claimed',
    ({
      claimed: {
        unit,
        values: [value],
      },
    }) => value && { unit, ...value },
  ),
  quantityColumn('measured', ({ measured }) => measured),
  sourcesColumn(({ sources }) => sources),
];

/** The table of claims about the corridor. */
export const CLAIM_TABLE: TableDefinition<ListedClaim> = {
  kind: 'claims',
  columns,
  rows: CLAIM_ROWS.rows,
  shown: CLAIM_ROWS.shown,
  pageOf,
  nameOf: ({ name }, { locale }) => name[locale],
  idOf: ({ id }) => id,
};

/** A claim's values have different units, so the column sorts them as text and files name the unit in each row. */
function quantityColumn(
  id: string,
  shownOf: (claim: ListedClaim) => ShownValue | undefined,
): TableColumn<ListedClaim> {
  return {
    id,
    width: 192,
    textOf: (claim, text) => {
      const shown = shownOf(claim);
      return shown ? valueText(shown, text) : '';
    },
    noteOf: (claim, text) => {
      const shown = shownOf(claim);
      return shown ? valueNote(shown, text) : '';
    },
    data: { kind: 'number', valueOf: (claim) => shownOf(claim)?.value },
    parts: {
      unit: { kind: 'text', valueOf: (claim) => shownOf(claim)?.unit },
      ...figureParts(shownOf),
    },
  };
}

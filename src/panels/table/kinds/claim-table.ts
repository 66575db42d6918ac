import type { Claim } from '../../../domain/claim';
import type { Figure } from '../../../domain/figure';
import type { RecordSelection } from '../../../domain/selection';
import { formatDate } from '../../../i18n/format-date';
import { dateKey, type TableColumn, type TableDefinition } from '../table-definition';
import { type ShownValue, valueNote, valueText } from './figure-text';
import { catalogueRows, rowsWithText } from './filtered-rows';
import { nameColumn, sourcesColumn } from './shared-columns';

const rows = catalogueRows('claim');
const pageOf = ({ id }: Claim): RecordSelection => ({ kind: 'claim', id });

const columns: readonly TableColumn<Claim>[] = [
  nameColumn(288),
  { id: 'topic', width: 136, textOf: ({ topic }, { tRecords }) => tRecords(`topic.${topic}`) },
  { id: 'claimant', width: 192, textOf: ({ claimant }, { locale }) => claimant[locale] },
  {
    id: 'date',
    width: 112,
    keyOf: ({ date }) => dateKey(date),
    textOf: ({ date }, { locale }) => formatDate(locale, date),
  },
  quantityColumn('claimed', ({ claimed }) => firstValue(claimed)),
  quantityColumn('measured', ({ since }) => lastValue(since)),
  sourcesColumn(({ sources }) => sources.length),
];

/** The table of claims about the corridor. */
export const CLAIM_TABLE: TableDefinition<Claim> = {
  kind: 'claims',
  columns,
  rows,
  shown: rowsWithText(rows, ({ name, claimant, text }) => [name, claimant, text]),
  pageOf,
  nameOf: ({ name }, { locale }) => name[locale],
};

/** A claim's values have different units, so the column sorts them as text. */
function quantityColumn(
  id: string,
  shownOf: (claim: Claim) => ShownValue | undefined,
): TableColumn<Claim> {
  return {
    id,
    width: 176,
    textOf: (claim, text) => {
      const shown = shownOf(claim);
      return shown ? valueText(shown, text) : '';
    },
    noteOf: (claim, text) => {
      const shown = shownOf(claim);
      return shown ? valueNote(shown, text) : '';
    },
  };
}

function firstValue(figure: Figure): ShownValue | undefined {
  const [value] = figure.values;
  return value && { figure, value };
}

/** Returns the value with the latest date among those measured since. */
function lastValue(figures: readonly Figure[]): ShownValue | undefined {
  return figures
    .flatMap((figure) => figure.values.map((value) => ({ figure, value })))
    .toSorted((a, b) => b.value.asOf.localeCompare(a.value.asOf))[0];
}

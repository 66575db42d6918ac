import { isFiltered } from '../../domain/filters';
import type { TableKind } from '../../domain/record-table';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { useAnnounced } from '../context/use-announced';
import { FilterChips } from '../filters/filter-chips';
import { FilterSentence } from '../filters/filter-sentence';
import { RecordSummary } from '../filters/record-filters';
import type { TableRows } from './rows/use-table-rows';
import type { TableDefinition } from './table-definition';

/** Says how many rows the table lists, of how many and by which filters. */
export function TableSentence<Row>({
  definition: { kind },
  model: { rows },
}: {
  readonly definition: TableDefinition<Row>;
  readonly model: TableRows<Row>;
}) {
  const tTable = useTranslate('table');
  const filters = useAtlas((state) => state.filters);
  if (kind === 'projects') {
    return (
      <div className="table-sentence">
        <FilterSentence />
        {isFiltered(filters) && <FilterChips />}
      </div>
    );
  }
  if (isFiltered(filters, kind)) {
    return (
      <div className="table-sentence">
        <RecordSummary kind={kind} withEmpty={false} />
        <Note kind={kind} />
      </div>
    );
  }
  return (
    <div className="table-sentence">
      <Count text={tTable(`count.${kind}`, { count: rows.length })} />
      <Note kind={kind} />
    </div>
  );
}

/** Says what the figures of a table mean, where its columns cannot. */
function Note({ kind }: { readonly kind: TableKind }) {
  const tTable = useTranslate('table');
  return kind === 'reach' ? <p className="remark">{tTable('reach.note')}</p> : null;
}

function Count({ text }: { readonly text: string }) {
  useAnnounced(text);
  return <p>{text}</p>;
}

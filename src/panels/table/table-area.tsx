import { tableKindOf } from '../../domain/record-table';
import { useAtlas } from '../context/atlas-context';
import { Failure, Loading } from '../context/loaded';
import { CostPopover } from './cells/cost-popover';
import { RecordGrid } from './grid/record-grid';
import { PROJECT_TABLE } from './kinds/project-table';
import { useTableRows } from './rows/use-table-rows';
import type { TableDefinition } from './table-definition';
import { TableHead } from './table-head';
import { useTableText } from './table-text';
import './record-table.css';

/** Shows the table that belongs to the open page. */
export function TableArea() {
  const kind = useAtlas(({ selection }) => tableKindOf(selection));
  return (
    <>
      <RecordTable key={kind} definition={PROJECT_TABLE} />
      <CostPopover />
    </>
  );
}

function RecordTable<Row>({ definition }: { readonly definition: TableDefinition<Row> }) {
  const text = useTableText();
  const model = useTableRows(definition, text);
  const status = useAtlas(definition.rows);
  return (
    <>
      <TableHead definition={definition} model={model} text={text} />
      {status?.state === 'ready' ? (
        <RecordGrid definition={definition} model={model} text={text} />
      ) : status?.state === 'failed' ? (
        <Failure reason={status.reason} />
      ) : (
        <Loading />
      )}
    </>
  );
}

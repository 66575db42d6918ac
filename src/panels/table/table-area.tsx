import { useEffect } from 'react';
import { tableKindOf } from '../../domain/record-table';
import { useAtlas, useIsPhone, useServices } from '../context/atlas-context';
import { Failure, Loading } from '../context/loaded';
import { CardList } from './cards/card-list';
import { CostPopover } from './cells/cost-popover';
import { RecordGrid } from './grid/record-grid';
import { TableOfKind } from './kinds/table-of-kind';
import { NoRows } from './no-rows';
import { PaperTable } from './paper-table';
import { useTableRows } from './rows/use-table-rows';
import type { TableDefinition } from './table-definition';
import { TableHead } from './table-head';
import { useTableText } from './table-text';
import './record-table.css';

/** Shows the table that belongs to the open page. */
export function TableArea() {
  const kind = useAtlas(({ selection }) => tableKindOf(selection));
  const inspect = useAtlas((state) => state.inspectProject);
  useEffect(() => () => inspect(null), [inspect]);
  return (
    <>
      <TableOfKind key={kind} kind={kind} View={RecordTable} />
      <CostPopover />
    </>
  );
}

function RecordTable<Row>({ definition }: { readonly definition: TableDefinition<Row> }) {
  const text = useTableText();
  const isPhone = useIsPhone();
  const { paper } = useServices();
  const model = useTableRows(definition, text);
  const status = useAtlas(definition.rows);
  const shared = { definition, model, text };
  return (
    <>
      {!paper && <TableHead {...shared} />}
      {status?.state === 'failed' && <Failure reason={status.reason} />}
      {(status === undefined || status.state === 'loading') && <Loading />}
      {status?.state === 'ready' &&
        (model.order.length === 0 ? (
          <NoRows kind={definition.kind} />
        ) : paper ? (
          <PaperTable {...shared} />
        ) : isPhone ? (
          <CardList {...shared} />
        ) : (
          <RecordGrid {...shared} />
        ))}
    </>
  );
}

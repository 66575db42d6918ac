import { type FunctionComponent, useEffect } from 'react';
import { type TableKind, tableKindOf } from '../../domain/record-table';
import { useAtlas, useIsPhone, useServices } from '../context/atlas-context';
import { Failure, Loading } from '../context/loaded';
import { CardList } from './cards/card-list';
import { CostPopover } from './cells/cost-popover';
import { RecordGrid } from './grid/record-grid';
import { CLAIM_TABLE } from './kinds/claim-table';
import { COMPANY_TABLE } from './kinds/company-table';
import { EVENT_TABLE } from './kinds/event-table';
import { PORT_TABLE } from './kinds/port-table';
import { PROJECT_TABLE } from './kinds/project-table';
import { reachTable } from './kinds/reach-table';
import { SERVICE_TABLE } from './kinds/service-table';
import { NoRows } from './no-rows';
import { PaperTable } from './paper-table';
import { useTableRows } from './rows/use-table-rows';
import type { TableDefinition } from './table-definition';
import { TableHead } from './table-head';
import { useTableText } from './table-text';
import './record-table.css';

/** The table of each kind, with its own type of rows. */
const TABLES: { readonly [K in TableKind]: FunctionComponent } = {
  projects: () => <RecordTable definition={PROJECT_TABLE} />,
  ports: () => <RecordTable definition={PORT_TABLE} />,
  services: () => <RecordTable definition={SERVICE_TABLE} />,
  companies: () => <RecordTable definition={COMPANY_TABLE} />,
  claims: () => <RecordTable definition={CLAIM_TABLE} />,
  events: () => <RecordTable definition={EVENT_TABLE} />,
  reach: ReachTable,
};

/** Shows the table that belongs to the open page. */
export function TableArea() {
  const kind = useAtlas(({ selection }) => tableKindOf(selection));
  const inspect = useAtlas((state) => state.inspectProject);
  const Table = TABLES[kind];
  useEffect(() => () => inspect(null), [inspect]);
  return (
    <>
      <Table key={kind} />
      <CostPopover />
    </>
  );
}

function ReachTable() {
  const cargo = useAtlas(({ gains }) => gains.cargo);
  return <RecordTable definition={reachTable(cargo)} />;
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

import type { FunctionComponent, ReactNode } from 'react';
import type { TableKind } from '../../../domain/record-table';
import { useAtlas } from '../../context/atlas-context';
import type { TableDefinition } from '../table-definition';
import { CLAIM_TABLE } from './claim-table';
import { COMPANY_TABLE } from './company-table';
import { EVENT_TABLE } from './event-table';
import { PORT_TABLE } from './port-table';
import { PROJECT_TABLE } from './project-table';
import { reachTable } from './reach-table';
import { SERVICE_TABLE } from './service-table';

/** A component that shows something of a table, whatever its rows are. */
type TableView = <Row>(props: { readonly definition: TableDefinition<Row> }) => ReactNode;

interface Props {
  readonly View: TableView;
}

/** The table of each kind, with its own type of rows. */
const TABLES: { readonly [K in TableKind]: FunctionComponent<Props> } = {
  projects: ({ View }) => <View definition={PROJECT_TABLE} />,
  ports: ({ View }) => <View definition={PORT_TABLE} />,
  services: ({ View }) => <View definition={SERVICE_TABLE} />,
  companies: ({ View }) => <View definition={COMPANY_TABLE} />,
  claims: ({ View }) => <View definition={CLAIM_TABLE} />,
  events: ({ View }) => <View definition={EVENT_TABLE} />,
  reach: ReachTable,
};

/** Shows a view of the table of a kind. */
export function TableOfKind({ kind, View }: Props & { readonly kind: TableKind }) {
  const Table = TABLES[kind];
  return <Table View={View} />;
}

function ReachTable({ View }: Props) {
  const cargo = useAtlas(({ gains }) => gains.cargo);
  return <View definition={reachTable(cargo)} />;
}

import type { TableKind } from '../../domain/record-table';
import { CLAIM_ROWS } from '../../state/record-rows/claim-rows';
import { COMPANY_ROWS } from '../../state/record-rows/company-rows';
import { EVENT_ROWS } from '../../state/record-rows/event-rows';
import type { FilteredRows } from '../../state/record-rows/filtered-rows';
import { PORT_ROWS } from '../../state/record-rows/port-rows';
import { REACH_ROWS } from '../../state/record-rows/reach-rows';
import { SERVICE_ROWS } from '../../state/record-rows/service-rows';
import type { FilteredKind } from './filtered-kind';
import { labelsHook } from './record-labels';

/** The records other than projects whose lists and tables have filters of their own. */
export const RECORD_KINDS: Readonly<Record<Exclude<TableKind, 'projects'>, FilteredKind>> = {
  ports: filteredKind(PORT_ROWS),
  services: filteredKind(SERVICE_ROWS),
  companies: filteredKind(COMPANY_ROWS),
  claims: filteredKind(CLAIM_ROWS),
  events: filteredKind(EVENT_ROWS),
  reach: filteredKind(REACH_ROWS),
};

function filteredKind<Row extends object>(rows: FilteredRows<Row>): FilteredKind {
  const { kind, filtered, shown, size, valuesOfRange } = rows;
  return {
    kind,
    filtered,
    shown: (state) => shown(state).length,
    all: size,
    valuesOfRange,
    useLabels: labelsHook(kind),
  };
}

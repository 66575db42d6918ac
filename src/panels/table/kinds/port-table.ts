import { placeAt } from '../../../domain/place';
import type { NauticalMiles } from '../../../geo/units';
import { roundAsShown } from '../../../i18n/as-shown';
import { formatLength, inUnit } from '../../../i18n/format-length';
import { formatPosition } from '../../../i18n/format-position';
import { PORT_ROWS, type PortRow } from '../../../state/record-rows/port-rows';
import type { RowPage, TableColumn, TableDefinition } from '../table-definition';
import { figureParts, numberText, valueKey, valueNote } from './figure-text';
import { countColumn, countryColumn, nameColumn, sourcesColumn } from './shared-columns';

const pageOf = ({ id, position, hasPage }: PortRow): RowPage =>
  hasPage ? { kind: 'port', id } : placeAt(position);

const columns: readonly TableColumn<PortRow>[] = [
  nameColumn(168),
  countryColumn(),
  { id: 'place', width: 192, textOf: ({ place }, { locale }) => place[locale] },
  {
    id: 'role',
    width: 160,
    textOf: ({ role, hasPage }, { tTable }) => tTable(`role.${hasPage ? role : 'listed'}`),
  },
  {
    id: 'throughput',
    width: 176,
    isNumber: true,
    unit: 'unit.throughput',
    keyOf: ({ listed }) => valueKey(listed?.throughput),
    textOf: ({ listed }, text) => (listed?.throughput ? numberText(listed.throughput, text) : ''),
    noteOf: ({ listed }, text) => (listed?.throughput ? valueNote(listed.throughput, text) : ''),
    parts: figureParts(({ listed }) => listed?.throughput),
  },
  countColumn('services', ({ services }) => services.length),
  countColumn('projects', ({ listed }) => listed?.projects ?? 0),
  sourcesColumn(({ listed }) => listed?.sources),
  { id: 'locode', width: 96, textOf: ({ id }) => id.toUpperCase() },
  {
    id: 'position',
    width: 176,
    keyOf: ({ position: [, lat] }) => lat,
    textOf: ({ position }, { locale }) => formatPosition(locale, position),
  },
  distanceColumn('to-chancay', ({ toChancay }) => toChancay),
  distanceColumn('to-shanghai', ({ toShanghai }) => toShanghai),
];

/** The table of ports: of those that have a page, or of all ports of the world. */
export const PORT_TABLE: TableDefinition<PortRow> = {
  kind: 'ports',
  columns,
  rows: PORT_ROWS.rows,
  shown: PORT_ROWS.shown,
  pageOf,
  nameOf: ({ name }, { locale }) => name[locale],
  idOf: ({ id }) => id,
  pointOf: ({ position }) => position,
  isFetched: ({ portList, serviceList }) =>
    portList?.state === 'ready' && serviceList?.state === 'ready',
  geometries:
    () =>
    ({ position }) => ({ kind: 'point', position }),
  comparedAs: 'port',
  isComparable: ({ hasPage }) => hasPage,
};

function distanceColumn(
  id: 'to-chancay' | 'to-shanghai',
  lengthOf: (row: PortRow) => NauticalMiles | undefined,
): TableColumn<PortRow> {
  return {
    id,
    width: 136,
    isNumber: true,
    unit: 'unit.straight',
    keyOf: lengthOf,
    textOf: (row, { locale, lengthUnit }) => {
      const length = lengthOf(row);
      return length === undefined ? '' : formatLength(locale, length, lengthUnit);
    },
    data: {
      kind: 'number',
      valueOf: (row, { lengthUnit }) => {
        const length = lengthOf(row);
        return length === undefined ? undefined : roundAsShown(inUnit(length, lengthUnit));
      },
    },
    parts: { unit: { kind: 'text', valueOf: (_, { lengthUnit }) => lengthUnit } },
  };
}

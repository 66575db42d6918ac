import { type Cargo, isInContainers } from '../../../domain/cost-factors';
import type { GainMeasure } from '../../../domain/gains-options';
import type { Localized } from '../../../domain/locale';
import type { ReachArea } from '../../../domain/reach-map';
import type { ComputedSelection } from '../../../domain/selection';
import { roundAsShown } from '../../../i18n/as-shown';
import { formatNumber } from '../../../i18n/format-number';
import { REACH_ROWS, type ReachRow } from '../../../state/record-rows/reach-rows';
import type { AppState } from '../../../state/store';
import type { TableColumn, TableDefinition } from '../table-definition';
import { countColumn, countryColumn, nameColumn } from './shared-columns';

const pageOf = ({ id }: ReachRow): ComputedSelection => ({ kind: 'gains-place', id: `t.${id}` });

/** What a cargo is counted in. */
type CargoUnit = 'teu' | 't';

/** The best port; a place without one says so, and is sorted as a missing value. */
const bestColumn: TableColumn<ReachRow> = {
  id: 'best',
  width: 128,
  keyOf: ({ best }, { locale }) => best?.[locale],
  textOf: ({ best }, { locale, tTable }) => best?.[locale] ?? tTable('reach.no-way'),
};

const TABLES: Readonly<Record<CargoUnit, TableDefinition<ReachRow>>> = {
  teu: tableIn('teu'),
  t: tableIn('t'),
};

/** Returns the table of the places from which cargo is sent, its figures in TEU or tonnes. */
export function reachTable(cargo: Cargo): TableDefinition<ReachRow> {
  return TABLES[isInContainers(cargo) ? 'teu' : 't'];
}

function tableIn(unit: CargoUnit): TableDefinition<ReachRow> {
  const columns: readonly TableColumn<ReachRow>[] = [
    nameColumn(192),
    countryColumn(),
    namedColumn('region', 160, ({ region }) => region),
    bestColumn,
    namedColumn('second', 128, ({ second }) => second),
    savingColumn('cost', unit),
    savingColumn('time', unit),
    savingColumn('carbon', unit),
    { ...countColumn('population', ({ population }: ReachRow) => population), width: 104 },
  ];
  return {
    kind: 'reach',
    columns,
    rows: REACH_ROWS.rows,
    shown: REACH_ROWS.shown,
    pageOf,
    nameOf: ({ name }, { locale }) => name[locale],
    idOf: ({ id }) => id,
    pointOf: ({ position }) => position,
    isFetched: ({ landRegions, reachAreas }) =>
      landRegions?.state === 'ready' && reachAreas?.state === 'ready',
    geometries:
      () =>
      ({ position }) => ({ kind: 'point', position }),
    areas: areasOf,
    conditions: ({ gains: { cargo, scope, baseline, chinesePort } }) => ({
      ...{ cargo, ways: scope, 'ports-of': baseline, destination: chinesePort },
    }),
  };
}

/** Returns the function that gives the area round a place for which its answer stands. */
function areasOf({ reachAreas, landNetwork }: AppState) {
  const areas = reachAreas?.state === 'ready' ? reachAreas.value : [];
  const places = landNetwork?.state === 'ready' ? landNetwork.value.places : [];
  const areaOf = new Map(places.map(({ id }, i) => [id, areas[i]]));
  return ({ id }: ReachRow): readonly ReachArea[] => areaOf.get(id) ?? [];
}

function namedColumn(
  id: string,
  width: number,
  nameOf: (row: ReachRow) => Localized | undefined,
): TableColumn<ReachRow> {
  return { id, width, textOf: (row, { locale }) => nameOf(row)?.[locale] ?? '' };
}

function savingColumn(measure: GainMeasure, unit: CargoUnit): TableColumn<ReachRow> {
  const digits = measure === 'time' ? 1 : 0;
  return {
    id: `saves-${measure}`,
    width: 120,
    isNumber: true,
    unit: measure === 'time' ? 'unit.days' : `unit.${measure}-${unit}`,
    keyOf: ({ saving }) => saving[measure],
    textOf: ({ saving }, { locale }) => {
      const saved = saving[measure];
      return saved === undefined ? '' : formatNumber(locale, saved, digits);
    },
    data: {
      kind: 'number',
      valueOf: ({ saving }) => {
        const saved = saving[measure];
        return saved === undefined ? undefined : roundAsShown(saved, digits);
      },
    },
  };
}

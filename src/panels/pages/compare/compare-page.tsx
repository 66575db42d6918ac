import { type FunctionComponent, useId } from 'react';
import {
  COLUMN_LETTERS,
  type ComparableKind,
  comparisonOf,
  MAX_COMPARED,
} from '../../../domain/comparison';
import { LOCALE_TAGS } from '../../../domain/locale';
import {
  comparableName,
  type OpenComparison,
  openComparison,
} from '../../../state/select-comparison';
import { companyNames, serviceNames } from '../../../state/select-names';
import { useAtlas, useLocale, useServices, useTranslate } from '../../context/atlas-context';
import { FaultBoundary, Parts } from '../../context/fault-boundary';
import { lazyPart } from '../../context/lazy-part';
import { Switch } from '../../controls/switch';
import { RecordLink } from '../../links/record-link';
import { PageHead } from '../../records/page-head';
import { CompanyTable } from './rows/company-table';
import { PortTable } from './rows/port-table';
import { ProjectTable } from './rows/project-table';
import { ServiceTable } from './rows/service-table';
import type { Column, TableProps } from './table-props';
import { useEditComparison } from './use-edit-comparison';
import './compare.css';

const TABLES: Readonly<Record<ComparableKind, FunctionComponent<TableProps>>> = {
  project: ProjectTable,
  port: PortTable,
  service: ServiceTable,
  company: CompanyTable,
};

/** Loaded separately, with the widget that only it uses. */
const RecordPicker = lazyPart(
  () => import('./record-picker').then(({ RecordPicker: picker }) => picker),
  { silent: true, messages: ['search'] },
);

/** Shows two to four records of one kind side by side, or one with an offer to add another. */
export function ComparePage() {
  const comparison = useAtlas(openComparison);
  return comparison ? <Comparison comparison={comparison} /> : null;
}

function Comparison({ comparison }: { readonly comparison: OpenComparison }) {
  const tCompare = useTranslate('compare');
  const locale = useLocale();
  const { kind } = comparison;
  const columns = useColumns(comparison);
  const names = new Intl.ListFormat(LOCALE_TAGS[locale], { type: 'conjunction' });
  const title =
    columns.length === 0 ? tCompare('title.none') : names.format(columns.map(({ name }) => name));
  const Table = TABLES[kind];
  return (
    <Parts of="comparison">
      <div className="compare-head">
        <PageHead title={title} kicker={tCompare(`kicker.${kind}`)} />
        <LeftOutNotes comparison={comparison} />
        <Toolbar columns={columns} kind={kind} />
      </div>
      {columns.length > 0 && (
        <FaultBoundary part="comparison table">
          <Table columns={columns} />
        </FaultBoundary>
      )}
    </Parts>
  );
}

function useColumns({ kind, ids }: OpenComparison): readonly Column[] {
  const locale = useLocale();
  const { store } = useServices();
  // The names come with any of these.
  useAtlas((state) => state.projects);
  useAtlas((state) => state.corridorMap);
  useAtlas(companyNames);
  useAtlas(serviceNames);
  return ids.map((id, i) => ({
    letter: COLUMN_LETTERS[i] ?? '',
    ref: { kind, id },
    name: comparableName(store.getState(), { kind, id })?.[locale] ?? id,
  }));
}

/** Offers to add a record and to hide the rows in which all agree. */
function Toolbar({
  columns,
  kind,
}: {
  readonly columns: readonly Column[];
  readonly kind: ComparableKind;
}) {
  const tCompare = useTranslate('compare');
  const { store } = useServices();
  const onlyDifferences = useAtlas((state) => state.onlyDifferences);
  const { setOnlyDifferences } = store.getState();
  const compare = useEditComparison(columns);
  const isFull = columns.length >= MAX_COMPARED;
  return (
    <div className="compare-tools">
      {columns.length < 2 && (
        <p className="compare-invitation">
          {tCompare(columns.length === 0 ? 'invitation.none' : 'invitation.one')}
        </p>
      )}
      {!isFull && (
        <RecordPicker
          kind={kind}
          taken={columns.map(({ ref }) => ref.id)}
          onPick={(id) => compare([...columns.map(({ ref }) => ref), { kind, id }])}
        />
      )}
      {columns.length > 1 && (
        <Switch checked={onlyDifferences} onToggle={() => setOnlyDifferences(!onlyDifferences)}>
          {tCompare('rows.different')}
        </Switch>
      )}
    </div>
  );
}

/** Says what of the address is not compared, and why. */
function LeftOutNotes({ comparison }: { readonly comparison: OpenComparison }) {
  const tCompare = useTranslate('compare');
  const title = useId();
  const { kind, gone, leftOut, ids } = comparison;
  const page = comparisonOf(ids.map((id) => ({ kind, id })));
  if (gone.length === 0 && leftOut.length === 0) return null;
  return (
    <section className="compare-left-out" aria-labelledby={title}>
      <h2 id={title}>{tCompare('left-out.title')}</h2>
      <ul>
        {gone.map((id) => (
          <li key={id}>{tCompare('left-out.gone', { id })}</li>
        ))}
        {leftOut.map(({ token, reason }) => (
          <li key={token}>{tCompare(`left-out.${reason}`, { id: token })}</li>
        ))}
      </ul>
      {page && (
        <RecordLink selection={page} className="figure-link">
          {tCompare('left-out.without')}
        </RecordLink>
      )}
    </section>
  );
}

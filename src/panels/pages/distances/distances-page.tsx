import type { PlainMessageKey } from '../../../i18n/namespaces';
import { useAtlas, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { PageHead } from '../../records/page-head';
import { ErrorTable } from './error-table';
import { LandErrors } from './land-errors';
import { PassageTable } from './passage-table';
import { PracticalDistance } from './practical-distance';
import { PublishedDistances } from './published-distances';
import './distances.css';

const LIMITS: readonly PlainMessageKey<'distances'>[] = ['not-navigation', 'not-sailed'];

const METHOD = [
  'line',
  'coast',
  'offing',
  'shoals',
  'latitude',
  'approaches',
  'passages',
  'measure',
] as const;

/** Shows how distances by sea are computed, and how they compare with published ones. */
export function DistancesPage() {
  const t = useTranslate();
  const tDistances = useTranslate('distances');
  const distances = useAtlas((state) => state.distances);
  const passages = useAtlas((state) => state.passages);
  const lengths = useAtlas((state) => state.landLengths);
  return (
    <Parts of="distances">
      <PageHead title={t('distances.title')} />
      <Prose text={tDistances('lead')} lead />
      <Section title={tDistances('limits-title')}>
        <Texts keys={LIMITS} />
      </Section>
      <Section title={tDistances('method-title')}>
        <dl className="method">
          {METHOD.map((part) => (
            <div key={part}>
              <dt>{tDistances(`term-${part}`)}</dt>
              <dd>{tDistances(`method-${part}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Loaded loadable={distances ?? undefined}>
        {({ practical, strata, rows }) => (
          <Parts of="distances">
            <ErrorTable strata={strata} />
            <PracticalDistance fit={practical} />
            <PublishedDistances rows={rows} />
          </Parts>
        )}
      </Loaded>
      <Loaded loadable={lengths ?? undefined}>
        {(comparison) => <LandErrors comparison={comparison} />}
      </Loaded>
      <Loaded loadable={passages ?? undefined}>{(all) => <PassageTable passages={all} />}</Loaded>
    </Parts>
  );
}

function Texts({ keys }: { readonly keys: readonly PlainMessageKey<'distances'>[] }) {
  const tDistances = useTranslate('distances');
  return (
    <Parts of="distances">
      {keys.map((key) => (
        <Prose key={key} text={tDistances(key)} />
      ))}
    </Parts>
  );
}

import { useMemo, useState } from 'react';
import type { Claim } from '../../../domain/claim';
import type { SeaRoute } from '../../../domain/sea-route';
import { hours, knots } from '../../../geo/units';
import { differenceAsShown } from '../../../i18n/as-shown';
import { formatNumber } from '../../../i18n/format-number';
import { claimedVoyages, routesOfQueries } from '../../../state/select-claimed-legs';
import { type ClaimComparison, compareClaim } from '../../../voyage/claim-comparison';
import { seaShapes } from '../../../voyage/leg-shapes';
import type { LegShape, VoyageParameters } from '../../../voyage/voyage-parameters';
import { hoursToDays, voyageTimes } from '../../../voyage/voyage-times';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Loaded } from '../../context/loaded';
import { useAnnounced } from '../../context/use-announced';
import { AssumptionSlider } from '../../controls/assumption-slider';
import { useSeaLength } from '../../figures/quantity';
import { RecordLink } from '../../links/record-link';
import { Facts } from '../../prose/facts';
import { Section } from '../../prose/section';
import { canalClock } from '../../records/canal-clock';
import { useModelNames } from './use-model-names';

/** Usual for container ships today; the reader may change each. */
const INITIAL_PARAMETERS: VoyageParameters = {
  speed: knots(16),
  portHours: hours(24),
  weatherMargin: 0,
  landSpeeds: { road: 1, rail: 1, river: 1, tunnel: 1 },
};

/**
 * Shows the voyage of a claim as the engine routes it, and what its number implies: the speed that so many
 * days need, the time left for an overland section, or, for a saving, the difference from the voyage with
 * which it is compared.
 */
export function ModelSection({ claim }: { readonly claim: Claim }) {
  const tRecords = useTranslate('records');
  const selection = useAtlas((state) => state.selection);
  const catalogues = useAtlas((state) => state.catalogues);
  const catalogueCells = useAtlas((state) => state.catalogueCells);
  const answers = useAtlas((state) => state.answers);
  const corridorMap = useAtlas((state) => state.corridorMap);
  const projects = useAtlas((state) => state.projects);
  const gazetteer = useAtlas((state) => state.gazetteer);
  const portCells = useAtlas((state) => state.portCells);
  const legs = claimedVoyages({
    ...{ selection, catalogues, catalogueCells, corridorMap, projects, gazetteer, portCells },
  });
  if (legs.voyage.length === 0) return null;
  const queries = [...legs.voyage, ...legs.baseline];
  return (
    <Section title={tRecords('claim.model')}>
      <p className="remark">{tRecords('claim.model-intro')}</p>
      <Loaded loadable={routesOfQueries(queries, answers)}>
        {(routes) => (
          <Model
            claim={claim}
            routes={routes.slice(0, legs.voyage.length)}
            baselineRoutes={routes.slice(legs.voyage.length)}
          />
        )}
      </Loaded>
    </Section>
  );
}

function Model({
  claim,
  routes,
  baselineRoutes,
}: {
  readonly claim: Claim;
  readonly routes: readonly SeaRoute[];
  readonly baselineRoutes: readonly SeaRoute[];
}) {
  const tRecords = useTranslate('records');
  const lengthText = useSeaLength();
  const names = useModelNames(claim.model, routes);
  const baselineNames = useModelNames(claim.model?.baseline, baselineRoutes);
  const [assumed, setAssumed] = useState(INITIAL_PARAMETERS);
  const voyage = useShapes(routes);
  const baseline = useShapes(baselineRoutes);
  const { distance, total } = voyageTimes(voyage, assumed);
  const compared = voyageTimes(baseline, assumed);
  const oneDecimal = useOneDecimal();
  const days = tRecords('claim.model-days', { days: oneDecimal(hoursToDays(total)) });
  useAnnounced(days);
  return (
    <>
      <Facts
        facts={[
          { term: tRecords('claim.model-route'), detail: names.calls.join(' – ') },
          { term: tRecords('claim.model-distance'), detail: lengthText(distance) },
          {
            term: tRecords('claim.model-passages'),
            detail: names.passages.join(' · ') || tRecords('claim.open-sea'),
          },
          ...(baseline.length > 0
            ? [
                {
                  term: tRecords('claim.baseline'),
                  detail: `${baselineNames.calls.join(' – ')} · ${lengthText(compared.distance)}`,
                },
              ]
            : []),
        ]}
      />
      <AssumptionSlider
        label={tRecords('claim.speed', { speed: oneDecimal(assumed.speed) })}
        value={assumed.speed}
        range={[10, 24, 0.5]}
        onChange={(speed) => setAssumed({ ...assumed, speed: knots(speed) })}
      />
      {(routes.length > 1 || baselineRoutes.length > 1) && (
        <AssumptionSlider
          label={tRecords('claim.port-hours', { hours: String(assumed.portHours) })}
          value={assumed.portHours}
          range={[0, 96, 6]}
          onChange={(time) => setAssumed({ ...assumed, portHours: hours(time) })}
        />
      )}
      <AssumptionSlider
        label={tRecords('claim.margin', {
          percent: String(Math.round(100 * assumed.weatherMargin)),
        })}
        value={assumed.weatherMargin}
        range={[0, 0.2, 0.01]}
        onChange={(weatherMargin) => setAssumed({ ...assumed, weatherMargin })}
      />
      <p className="model-days">{days}</p>
      {baseline.length > 0 && (
        <p className="model-days">
          {tRecords('claim.baseline-days', {
            route: baselineNames.calls.join(' – '),
            days: oneDecimal(hoursToDays(compared.total)),
          })}
        </p>
      )}
      {claim.model && (
        <p>
          <RecordLink
            selection={{
              kind: 'voyage',
              id: [claim.model.from, ...(claim.model.via ?? []), claim.model.to].join('~'),
            }}
            className="figure-link"
          >
            {tRecords('claim.desk')}
          </RecordLink>
        </p>
      )}
      <Comparisons
        comparisons={compareClaim(
          claim,
          baseline.length > 0 ? { voyage, baseline } : { voyage },
          assumed,
        )}
      />
    </>
  );
}

/** Shows what each claimed number implies. */
function Comparisons({ comparisons }: { readonly comparisons: readonly ClaimComparison[] }) {
  const comparisonText = useComparisonText();
  if (comparisons.length === 0) return null;
  return (
    <ul className="needs">
      {comparisons.map((comparison) => (
        <li key={comparison.claimed}>{comparisonText(comparison)}</li>
      ))}
    </ul>
  );
}

function useComparisonText(): (comparison: ClaimComparison) => string {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const oneDecimal = useOneDecimal();
  return (comparison) => {
    const claimed = formatNumber(locale, comparison.claimed, 1);
    switch (comparison.kind) {
      case 'speed':
        return comparison.speed === undefined
          ? tRecords('claim.needs-never', { days: claimed })
          : tRecords('claim.needs', { days: claimed, speed: oneDecimal(comparison.speed) });
      case 'remainder':
        return comparison.rest < 0
          ? tRecords('claim.leaves-nothing', { days: claimed })
          : tRecords('claim.leaves', {
              days: claimed,
              rest: oneDecimal(hoursToDays(comparison.rest)),
            });
      case 'time-saved': {
        const [more, less] = [hoursToDays(comparison.baseline), hoursToDays(comparison.voyage)];
        const found = differenceAsShown(more, less, 1);
        return tRecords('claim.saves-days', {
          days: claimed,
          found: oneDecimal(found),
          count: found,
        });
      }
      case 'length-saved': {
        const found = differenceAsShown(comparison.baseline, comparison.voyage);
        return tRecords('claim.saves-length', { km: claimed, found: formatNumber(locale, found) });
      }
    }
  };
}

/** Returns the inputs of the voyage time for each route. */
function useShapes(routes: readonly SeaRoute[]): readonly LegShape[] {
  const passages = useAtlas((state) => state.passages);
  const factors = useAtlas((state) => state.factors);
  return useMemo(() => {
    const known = passages?.state === 'ready' ? passages.value : [];
    return seaShapes(routes, known, canalClock(factors, null));
  }, [routes, passages, factors]);
}

function useOneDecimal(): (value: number) => string {
  const locale = useLocale();
  return (value) => formatNumber(locale, value, 1);
}

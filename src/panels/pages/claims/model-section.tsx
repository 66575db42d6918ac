import { useMemo, useState } from 'react';
import type { Claim } from '../../../domain/claim';
import type { SeaRoute } from '../../../domain/sea-route';
import { hours, knots } from '../../../geo/units';
import { formatNumber } from '../../../i18n/format-number';
import { claimedLegs, waysOf } from '../../../state/select-claimed-legs';
import { seaShapes } from '../../../voyage/leg-shapes';
import type { LegShape, Terms } from '../../../voyage/terms';
import { inDays, neededSpeed, ofDays, voyageTimes } from '../../../voyage/voyage-times';
import { useAtlas, useLocale } from '../../atlas-context';
import { AssumptionSlider } from '../../controls/assumption-slider';
import { Facts } from '../../prose/facts';
import { Section } from '../../prose/section';
import { canalClock } from '../canal-clock';
import { useSeaLength } from '../corridor/use-sea-length';
import { Loaded } from '../loaded';
import { RecordLink } from '../record-link';
import { useRecordWords } from '../use-record-words';
import { useModelNames } from './use-model-names';

/** Usual for container ships today; the reader may change each. */
const AT_FIRST: Terms = {
  speed: knots(16),
  portHours: hours(24),
  weatherMargin: 0,
  landSpeeds: { road: 1, rail: 1, river: 1, tunnel: 1 },
};

/** The voyage that a claim speaks of as the engine finds it, and what the claimed days ask of a ship. */
export function ModelSection({ claim }: { readonly claim: Claim }) {
  const say = useRecordWords();
  const selection = useAtlas((state) => state.selection);
  const catalogues = useAtlas((state) => state.catalogues);
  const answers = useAtlas((state) => state.answers);
  const corridorMap = useAtlas((state) => state.corridorMap);
  const projects = useAtlas((state) => state.projects);
  const gazetteer = useAtlas((state) => state.gazetteer);
  const legs = claimedLegs({ selection, catalogues, corridorMap, projects, gazetteer });
  if (legs.length === 0) return null;
  return (
    <Section title={say('claim.model')}>
      <p className="remark">{say('claim.model-intro')}</p>
      <Loaded loadable={waysOf(legs, answers)}>
        {(routes) => <Model claim={claim} routes={routes} />}
      </Loaded>
    </Section>
  );
}

function Model({ claim, routes }: { readonly claim: Claim; readonly routes: readonly SeaRoute[] }) {
  const say = useRecordWords();
  const inWords = useSeaLength();
  const names = useModelNames(claim, routes);
  const [assumed, setAssumed] = useState(AT_FIRST);
  const shapes = useShapes(routes);
  const { distance, total } = voyageTimes(shapes, assumed);
  const oneDecimal = useOneDecimal();
  return (
    <>
      <Facts
        facts={[
          { term: say('claim.model-way'), detail: names.calls.join(' – ') },
          { term: say('claim.model-distance'), detail: inWords(distance) },
          {
            term: say('claim.model-passages'),
            detail: names.passages.join(' · ') || say('claim.open-sea'),
          },
        ]}
      />
      <AssumptionSlider
        label={say('claim.speed', { speed: oneDecimal(assumed.speed) })}
        value={assumed.speed}
        range={[10, 24, 0.5]}
        onChange={(speed) => setAssumed({ ...assumed, speed: knots(speed) })}
      />
      {routes.length > 1 && (
        <AssumptionSlider
          label={say('claim.port-hours', { hours: String(assumed.portHours) })}
          value={assumed.portHours}
          range={[0, 96, 6]}
          onChange={(time) => setAssumed({ ...assumed, portHours: hours(time) })}
        />
      )}
      <AssumptionSlider
        label={say('claim.margin', { percent: String(Math.round(100 * assumed.weatherMargin)) })}
        value={assumed.weatherMargin}
        range={[0, 0.2, 0.01]}
        onChange={(weatherMargin) => setAssumed({ ...assumed, weatherMargin })}
      />
      <p role="status" className="model-days">
        {say('claim.model-days', { days: oneDecimal(inDays(total)) })}
      </p>
      {claim.model && (
        <p>
          <RecordLink
            selection={{
              kind: 'corridor',
              id: [claim.model.from, ...(claim.model.via ?? []), claim.model.to].join('~'),
            }}
            className="figure-link"
          >
            {say('claim.desk')}
          </RecordLink>
        </p>
      )}
      {claim.claimed.unit === 'days' && <Needs claim={claim} shapes={shapes} assumed={assumed} />}
    </>
  );
}

/** What speed each claimed number of days asks for. */
function Needs({
  claim,
  shapes,
  assumed,
}: {
  readonly claim: Claim;
  readonly shapes: readonly LegShape[];
  readonly assumed: Terms;
}) {
  const say = useRecordWords();
  const oneDecimal = useOneDecimal();
  const claimed = claim.claimed.values.flatMap(({ value, to }) => [value, to]);
  const days = [...new Set(claimed.filter((each) => typeof each === 'number'))];
  return (
    <ul className="needs">
      {days.map((each) => {
        const speed = neededSpeed(shapes, ofDays(each), assumed);
        return (
          <li key={each}>
            {speed === undefined
              ? say('claim.needs-never', { days: String(each) })
              : say('claim.needs', { days: String(each), speed: oneDecimal(speed) })}
          </li>
        );
      })}
    </ul>
  );
}

/** What the time of the voyage depends on. */
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

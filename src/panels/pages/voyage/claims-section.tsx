import type { ListedClaim } from '../../../domain/claim';
import { knots } from '../../../geo/units';
import { directAlternative } from '../../../voyage/choose-alternatives';
import { claimedNumbers, compareClaim } from '../../../voyage/claim-comparison';
import { daysToHours, neededSpeed, voyageTimes } from '../../../voyage/voyage-times';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { RecordLink } from '../../links/record-link';
import { Section } from '../../prose/section';
import { useVoyageText } from './text/voyage-text';
import { type EstimatedAlternative, useLegShapes, type Voyage } from './use-voyage';

/** Speeds between which container ships cross the Pacific. */
const USUAL_SPEEDS = [knots(14), knots(20)] as const;
const SOME_WEATHER = 0.05;

/** Shows the claims about the days between these two ports, and the speed that each requires of a ship. */
export function ClaimsSection({ voyage }: { readonly voyage: Voyage }) {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const locale = useLocale();
  const claimList = useAtlas((state) => state.claimList);
  const { itinerary, open } = voyage;
  const [from, to] = [itinerary.stops[0], itinerary.stops.at(-1)];
  const direct = directAlternative(voyage.alternatives);
  const all = claimList?.state === 'ready' ? claimList.value : [];
  const claims = all.filter(
    ({ model, claimed }) =>
      claimed.unit === 'days' &&
      from?.kind === 'port' &&
      to?.kind === 'port' &&
      model?.from === from.id &&
      model.to === to.id,
  );
  if (claims.length === 0 || !direct || !open) return null;
  const ifBuilt = text.ifBuilt(open.legs);
  return (
    <Section title={tVoyage('claims.title')}>
      <p>
        {tVoyage('claims.now', { days: text.days(open.estimate.sums.total) })} {ifBuilt}
      </p>
      <UsualSpeeds voyage={voyage} direct={direct} />
      <ul className="claims-needs">
        {claims.map((claim) => (
          <li key={claim.id}>
            <RecordLink selection={{ kind: 'claim', id: claim.id }} className="figure-link">
              {claim.name[locale]}
            </RecordLink>
            {(claim.measure ?? 'total') === 'total' ? (
              <ClaimNeeds claim={claim} voyage={voyage} direct={direct} />
            ) : (
              <ClaimDifference claim={claim} voyage={voyage} direct={direct} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function UsualSpeeds({
  voyage,
  direct,
}: {
  readonly voyage: Voyage;
  readonly direct: EstimatedAlternative;
}) {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const shapes = useLegShapes(direct);
  const [slow, fast] = USUAL_SPEEDS.map((speed) =>
    voyageTimes(shapes, { ...voyage.request.parameters, weatherMargin: 0, speed }),
  );
  if (!slow || !fast) return null;
  return (
    <p>
      {tVoyage('claims.fits', {
        low: text.decimal(USUAL_SPEEDS[0]),
        high: text.decimal(USUAL_SPEEDS[1]),
        most: text.days(slow.total),
        least: text.days(fast.total),
      })}
    </p>
  );
}

/** Shows the speeds under which a claim holds: without a stop, with some weather, with the calls that ships make. */
function ClaimNeeds({
  claim,
  voyage,
  direct,
}: {
  readonly claim: ListedClaim;
  readonly voyage: Voyage;
  readonly direct: EstimatedAlternative;
}) {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const shapes = useLegShapes(direct);
  const called = useCalled(voyage, claim.model?.via?.[0]);
  const calledShapes = useLegShapes(called?.alternative ?? direct);
  const { parameters } = voyage.request;
  const withoutWeather = { ...parameters, weatherMargin: 0 };
  const days = claimedNumbers(claim.claimed);
  const needs = (time: number, legs: typeof shapes, by: typeof withoutWeather) =>
    neededSpeed(legs, daysToHours(time), by);
  return (
    <>
      {days.map((each) => {
        const plain = needs(each, shapes, withoutWeather);
        const rough = needs(each, shapes, { ...withoutWeather, weatherMargin: SOME_WEATHER });
        const stopping = called && needs(each, calledShapes, withoutWeather);
        return (
          <span key={each} className="claim-needs">
            {plain && tVoyage('claims.needs', { days: each, speed: text.decimal(plain) })}{' '}
            {rough && tVoyage('claims.needs-margin', { speed: text.decimal(rough) })}{' '}
            {called &&
              (stopping
                ? tVoyage('claims.needs-calls', {
                    names: called.names,
                    hours: parameters.portHours,
                    speed: text.decimal(stopping),
                  })
                : tVoyage('claims.never', { names: called.names }))}
          </span>
        );
      })}
    </>
  );
}

/** Shows a difference for claims of a saving or of days that include an overland section: no speed answers those. */
function ClaimDifference({
  claim,
  voyage,
  direct,
}: {
  readonly claim: ListedClaim;
  readonly voyage: Voyage;
  readonly direct: EstimatedAlternative;
}) {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const shapes = useLegShapes(direct);
  const baseline = baselineAmong(voyage.alternatives, claim);
  const baselineShapes = useLegShapes(baseline ?? direct);
  const called = useCalled(voyage, baseline?.subject);
  const legs = baseline ? { voyage: shapes, baseline: baselineShapes } : { voyage: shapes };
  const comparisons = compareClaim(claim, legs, voyage.request.parameters);
  if (comparisons.length === 0) {
    return <span className="claim-needs">{tVoyage('claims.saving')}</span>;
  }
  return comparisons.map((comparison) => (
    <span key={comparison.claimed} className="claim-needs">
      {comparison.kind === 'time-saved' &&
        tVoyage('claims.saved', {
          days: comparison.claimed,
          found: text.daysApart(comparison.baseline, comparison.voyage),
          names: called?.names ?? '',
        })}
      {comparison.kind === 'remainder' &&
        (comparison.rest < 0
          ? tVoyage('claims.leaves-nothing', { days: comparison.claimed })
          : tVoyage('claims.leaves', {
              days: comparison.claimed,
              rest: text.days(comparison.rest),
            }))}
    </span>
  ));
}

/** Returns the alternative with the calls of the voyage against which a claim's saving is measured. */
function baselineAmong(
  alternatives: readonly EstimatedAlternative[],
  { model }: ListedClaim,
): EstimatedAlternative | undefined {
  const [port, ...more] = model?.baseline?.via ?? [];
  const isSameEnds = model?.baseline?.from === model?.from && model?.baseline?.to === model?.to;
  if (!port || more.length > 0 || !isSameEnds) return undefined;
  return alternatives.find(({ kind, subject }) => kind === 'call' && subject === port);
}

/**
 * Returns the voyage's own calls, else the port that the claim names, or the nearest one at which
 * containers are transhipped.
 */
function useCalled(voyage: Voyage, relatedPositions: string | undefined) {
  const text = useVoyageText();
  const locale = useLocale();
  const ports = useAtlas((state) => state.corridorMap);
  const own = voyage.places.slice(1, -1);
  if (own.length > 0) {
    return voyage.open && { alternative: voyage.open, names: text.list(own.map(text.name)) };
  }
  const called = voyage.alternatives.filter(({ kind }) => kind === 'call');
  const alternative =
    called.find(({ subject }) => subject === relatedPositions) ??
    called.toSorted((a, b) => a.estimate.sums.distance - b.estimate.sums.distance)[0];
  const name =
    ports.state === 'ready'
      ? ports.value.ports.find(({ id }) => id === alternative?.subject)?.name[locale]
      : undefined;
  return alternative && { alternative, names: name ?? '' };
}

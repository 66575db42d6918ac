import { memo } from 'react';
import { openItinerary } from '../../../state/select-voyage';
import { useAtlas, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Failure, Loading } from '../../context/loaded';
import { PageHead } from '../../records/page-head';
import { AlternativesSection } from './alternatives-section';
import { CallsSection } from './calls-section';
import { ClaimsSection } from './claims-section';
import { ClosuresSection } from './closures-section';
import { CorridorStory } from './corridor-story';
import { Disclosure } from './disclosure';
import { FilesSection } from './files-section';
import { Headline } from './headline';
import { LandSection } from './land-section';
import { NoRouteSection } from './no-route-section';
import { PassagesSection } from './passages-section';
import { Player } from './player';
import { FitNote } from './ship-fit';
import { ShipSection } from './ship-section';
import { StopsSection } from './stops/stops-section';
import { useVoyageText } from './text/voyage-text';
import { TimeSection } from './time-section';
import { useSteadyVoyage, type Voyage } from './use-voyage';
import { useWayLabels } from './use-way-labels';
import { VoyageSummary } from './voyage-summary';
import './voyage.css';

/** The sections, each rendered again only with another voyage: while routes are computed the desk shows the last one. */
const Section = {
  Alternatives: memo(AlternativesSection),
  Calls: memo(CallsSection),
  Claims: memo(ClaimsSection),
  Closures: memo(ClosuresSection),
  CorridorStory: memo(CorridorStory),
  Files: memo(FilesSection),
  FitNote: memo(FitNote),
  Headline: memo(Headline),
  Land: memo(LandSection),
  Passages: memo(PassagesSection),
  Player: memo(Player),
  Ship: memo(ShipSection),
  Stops: memo(StopsSection),
  Time: memo(TimeSection),
  VoyageSummary: memo(VoyageSummary),
};

/** Shows the voyage desk: stops, alternatives, times, ship and claims. */
export function VoyagePage({ id }: { readonly id: string }) {
  const tVoyage = useTranslate('voyage');
  const tWays = useTranslate('ways');
  const text = useVoyageText();
  const { voyage, isRouting } = useSteadyVoyage();
  useWayLabels(voyage);
  const [from, to] = [voyage?.places[0], voyage?.places.at(-1)];
  const title =
    from && to ? tVoyage('title', { from: text.name(from), to: text.name(to) }) : tVoyage('kind');
  const notBuilt = voyage ? text.notBuilt(voyage.legs) : '';
  return (
    <Parts of="voyage">
      <PageHead
        title={title}
        browserTitle={notBuilt === '' ? title : tWays('titled', { title, what: notBuilt })}
        kicker={tVoyage('kind')}
      >
        {notBuilt !== '' && <p className="not-built">{tWays('warning', { what: notBuilt })}</p>}
      </PageHead>
      {voyage ? <Desk voyage={voyage} isRouting={isRouting} /> : <Waiting />}
      <Section.CorridorStory id={id} />
    </Parts>
  );
}

function Desk({ voyage, isRouting }: { readonly voyage: Voyage; readonly isRouting: boolean }) {
  const tVoyage = useTranslate('voyage');
  const { open } = voyage;
  return (
    <Parts of="voyage">
      <Section.Stops voyage={voyage} />
      <div aria-busy={isRouting} className="desk">
        {open ? (
          <Parts of="voyage">
            <Section.Headline voyage={voyage} />
            <Section.FitNote voyage={voyage} />
            <Section.VoyageSummary voyage={voyage} />
          </Parts>
        ) : (
          <RoutingStatus voyage={voyage} isRouting={isRouting} />
        )}
        <Section.Time voyage={voyage} />
        {open && open.estimate.sums.distance > 0 && <Section.Alternatives voyage={voyage} />}
        <Section.Closures voyage={voyage} isRouting={isRouting} />
        {open && (
          <Parts of="voyage">
            <Section.Ship voyage={voyage} />
            <Section.Calls voyage={voyage} open={open} />
            <Section.Player voyage={voyage} open={open} key={open.id} />
            <Section.Land voyage={voyage} />
            <Section.Claims voyage={voyage} />
            <Section.Passages voyage={voyage} open={open} />
            <Section.Files voyage={voyage} open={open} />
          </Parts>
        )}
        <Disclosure title={tVoyage('limits.title')}>
          <p>{tVoyage('limits.text')}</p>
        </Disclosure>
      </div>
    </Parts>
  );
}

/** Shows, in place of the figures, that routing is under way, that the engine failed, or that there is no route. */
function RoutingStatus({
  voyage,
  isRouting,
}: {
  readonly voyage: Voyage;
  readonly isRouting: boolean;
}) {
  const answers = useAtlas((state) => state.answers);
  const failed = voyage.legs
    .map((leg) => (leg.mode === 'sea' ? answers[leg.key] : undefined))
    .find((answer) => answer?.state === 'failed');
  if (failed?.state === 'failed') return <Failure reason={failed.reason} />;
  return isRouting ? <Loading /> : <NoRouteSection voyage={voyage} />;
}

/** Shows a placeholder until stops, ships and fuels are loaded, and what of them failed to load. */
function Waiting() {
  const needed = useAtlas((state) => state.factors);
  const passages = useAtlas((state) => state.passages);
  const portCells = useAtlas((state) => state.portCells);
  const landNetwork = useAtlas((state) => state.landNetwork);
  const itinerary = useAtlas(openItinerary);
  const failed = [needed, passages, landNetwork, ...Object.values(portCells)].find(
    (each) => each?.state === 'failed',
  );
  if (failed?.state === 'failed') return <Failure reason={failed.reason} />;
  return itinerary ? <Loading /> : null;
}

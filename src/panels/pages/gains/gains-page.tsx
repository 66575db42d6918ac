import { formatStop } from '../../../domain/itinerary';
import { stopOf } from '../../../search/result-stop';
import type { SearchResult } from '../../../search/search-result';
import { useAtlas, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { Prose } from '../../prose/prose';
import { PageHead } from '../../records/page-head';
import { StopField } from '../../search/stop-field';
import { AllPlaces } from './all-places';
import { CountedGain } from './counted-gain';
import { Documented } from './documented';
import { FactorList } from './factor-list';
import { GainsControls } from './gains-controls';
import { PlaceAnswer } from './place-answer';
import { useOriginName } from './use-origin-name';
import { usePlaceGains } from './use-place-gains';
import { useReach } from './use-reach';
import { useReachMap } from './use-reach-map';
import './gains.css';

/** Shows from where cargo gains by Chancay, for all places at once. */
export function GainsPage() {
  const tGains = useTranslate('gains');
  const answer = useReach();
  useReachMap(answer, undefined);
  usePlaceGains(answer);
  return (
    <Parts of="gains">
      <PageHead title={tGains('title')} />
      <Prose text={tGains('lead')} lead />
      <OriginField />
      <GainsControls />
      <Loaded loadable={answer}>
        {(value) => (
          <>
            <CountedGain answer={value} />
            <AllPlaces />
            <Documented answer={value} />
            <FactorList factors={value.factors} />
          </>
        )}
      </Loaded>
    </Parts>
  );
}

/** Shows the ways of one place to China, beside the answer for all on the map. */
export function GainsPlacePage({ id }: { readonly id: string }) {
  const tGains = useTranslate('gains');
  const answer = useReach();
  const name = useOriginName(id);
  useReachMap(answer, id);
  usePlaceGains(answer);
  return (
    <Parts of="gains-place">
      <PageHead title={name ?? tGains('title')} kicker={tGains('title')} />
      <Loaded loadable={answer}>
        {(value) => (
          <>
            <PlaceAnswer answer={value} id={id}>
              <GainsControls />
            </PlaceAnswer>
            <OriginField />
            <FactorList factors={value.factors} />
          </>
        )}
      </Loaded>
    </Parts>
  );
}

/** Shows a field that opens the ways of a place. */
function OriginField() {
  const tGains = useTranslate('gains');
  const select = useAtlas((state) => state.select);
  return (
    <div className="gains-origin">
      <StopField
        label={tGains('origin.search')}
        none={tGains('origin.none')}
        isAccepted={isOrigin}
        onChoose={(stop) => select({ kind: 'gains-place', id: formatStop(stop) })}
      />
    </div>
  );
}

/** Returns whether cargo can leave from what a result names: a project, a town, a position. */
function isOrigin(result: SearchResult): boolean {
  const stop = stopOf(result);
  return stop !== undefined && stop.kind !== 'port';
}

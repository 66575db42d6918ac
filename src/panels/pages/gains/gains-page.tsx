import { useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { Prose } from '../../prose/prose';
import { PageHead } from '../../records/page-head';
import { CountedGain } from './counted-gain';
import { FactorList } from './factor-list';
import { GainsControls } from './gains-controls';
import { PlaceAnswer } from './place-answer';
import { useReach } from './use-reach';
import { useReachMap } from './use-reach-map';
import './gains.css';

/** Shows from where cargo gains by Chancay, for all places at once. */
export function GainsPage() {
  return <Gains />;
}

/** Shows the ways of one place to China, beside the answer for all. */
export function GainsPlacePage({ id }: { readonly id: string }) {
  return <Gains place={id} />;
}

function Gains({ place }: { readonly place?: string }) {
  const tGains = useTranslate('gains');
  const answer = useReach();
  useReachMap(answer, place);
  return (
    <Parts of="gains">
      <PageHead title={tGains('title')} />
      <Prose text={tGains('lead')} lead />
      <GainsControls />
      <Loaded loadable={answer}>
        {(value) => (
          <>
            {place !== undefined && <PlaceAnswer answer={value} id={place} />}
            <CountedGain answer={value} />
            <FactorList factors={value.factors} />
          </>
        )}
      </Loaded>
    </Parts>
  );
}

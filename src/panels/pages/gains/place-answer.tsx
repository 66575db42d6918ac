import { type ReactNode, useMemo } from 'react';
import { GAIN_MEASURES } from '../../../domain/gains-options';
import { factorValues } from '../../../hinterland/factor-values';
import { transportCosts, type WholeWay, waysOf } from '../../../hinterland/reach';
import { CHANCAY } from '../../../hinterland/sea-routes';
import { formatNumber } from '../../../i18n/format-number';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { RecordLink } from '../../links/record-link';
import { Section } from '../../prose/section';
import { amountOf } from './amounts';
import { answerSentence } from './answer-sentence';
import { Conditions } from './conditions';
import { MAX_GAP, type OriginPlace, originPlace } from './origin-place';
import { PortWay } from './port-way';
import type { ReachAnswer } from './use-reach';

/** Ports shown side by side. */
const SHOWN = 3;

/** Shows the best ports of one place side by side, in words first, and what would turn the answer. */
export function PlaceAnswer({
  answer,
  id,
  children,
}: {
  readonly answer: ReachAnswer;
  readonly id: string;
  /** The switches, between the answer in words and the ports side by side. */
  readonly children: ReactNode;
}) {
  const tGains = useTranslate('gains');
  const locale = useLocale();
  const projects = useAtlas((state) => state.projects);
  const known = projects.state === 'ready' ? projects.value : [];
  const origin = originPlace(id, answer.reach.graph.network, known);
  if (!origin) {
    return (
      <>
        <p>{tGains('place.unknown')}</p>
        {children}
      </>
    );
  }
  if (origin.gap > MAX_GAP) {
    const place = origin.place.name[locale];
    return (
      <>
        <p>
          {tGains('place.too-far', {
            ...{ place, km: formatNumber(locale, origin.gap) },
            max: formatNumber(locale, MAX_GAP),
          })}{' '}
          <RecordLink selection={{ kind: 'gains-place', id: `t.${origin.place.id}` }}>
            {tGains('place.open', { place })}
          </RecordLink>
        </p>
        {children}
      </>
    );
  }
  return (
    <>
      {origin.gap > 0 && (
        <p className="remark">
          {tGains('place.gap', {
            place: origin.place.name[locale],
            km: formatNumber(locale, origin.gap),
          })}
        </p>
      )}
      <Ways answer={answer} origin={origin} name={origin.place.name[locale]}>
        {children}
      </Ways>
    </>
  );
}

function Ways({
  answer,
  origin: { place },
  name,
  children,
}: {
  readonly answer: ReachAnswer;
  readonly origin: OriginPlace;
  readonly name: string;
  readonly children: ReactNode;
}) {
  const tGains = useTranslate('gains');
  const locale = useLocale();
  const { options, reach, factors, context } = answer;
  const ways = useMemo(() => waysOf(reach, place.id), [reach, place]);
  const ends = useMemo(
    () =>
      (['least', 'most'] as const).map((bound) => {
        const values = factorValues(factors, options.factors, bound);
        return waysOf(transportCosts(options, { ...context, values, bound }), place.id);
      }),
    [factors, options, context, place],
  );
  if (ways.length === 0) {
    return (
      <>
        <p>
          {tGains(options.scope === 'planned' ? 'place.no-way' : 'place.no-open-way', {
            place: name,
          })}
        </p>
        {children}
      </>
    );
  }
  const shown = shownWays(ways);
  return (
    <>
      <p className="gains-sentence">
        {answerSentence({ options, ways, place: name }, locale, tGains)}
      </p>
      {place.country === 'CN' && <p className="remark">{tGains('sentence.cars')}</p>}
      {children}
      <Section title={tGains('place.title')}>
        <p className="remark">{tGains('ways.note')}</p>
        <ol className="gains-ways">
          {shown.map((way) => (
            <PortWay
              key={way.gate.port.id}
              way={way}
              rank={ways.indexOf(way) + 1}
              place={place.id}
              answer={answer}
              ranges={GAIN_MEASURES.map((measure) => {
                const values = ends.map((end) => {
                  const same = end.find(({ gate }) => gate.port.id === way.gate.port.id);
                  return amountOf(measure, same?.expense ?? way.expense);
                });
                return { low: Math.min(...values), high: Math.max(...values) };
              })}
            />
          ))}
        </ol>
        <Conditions answer={answer} place={place.id} />
      </Section>
    </>
  );
}

/** Returns the best ways, and the one by Chancay if it is not among them. */
function shownWays(ways: readonly WholeWay[]): readonly WholeWay[] {
  const best = ways.slice(0, SHOWN);
  const chancay = ways.find(({ gate }) => gate.port.id === CHANCAY);
  return chancay && !best.includes(chancay) ? [...best.slice(0, SHOWN - 1), chancay] : best;
}

import { GAIN_MEASURES } from '../../../domain/gains-options';
import type { WholeWay } from '../../../hinterland/reach';
import type { SeaStep } from '../../../hinterland/sea-routes';
import { type LandPart, partsOf } from '../../../hinterland/way-parts';
import { formatNumber } from '../../../i18n/format-number';
import { findWorldPort } from '../../../state/select-world-ports';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { type AmountRange, amountOf, amountText } from './amounts';
import { BorderNote } from './border-note';
import type { ReachAnswer } from './use-reach';

/** Shows the way of a place by one port: its figures with their ranges, then leg by leg. */
export function PortWay({
  way,
  rank,
  place,
  answer,
  ranges,
}: {
  readonly way: WholeWay;
  readonly rank: number;
  readonly place: string;
  readonly answer: ReachAnswer;
  /** Of cost, time and carbon. */
  readonly ranges: readonly AmountRange[];
}) {
  const tGains = useTranslate('gains');
  const locale = useLocale();
  const { cargo, measure: chosen } = answer.options;
  const parts = partsOf(answer.reach, way, place);
  const unbuilt = parts.some((part) => part.kind === 'way' && part.status !== 'open');
  return (
    <li className="gains-way">
      <h3>
        {tGains('way.rank', { rank: formatNumber(locale, rank), port: way.gate.port.name[locale] })}
      </h3>
      {unbuilt && <p className="remark">{tGains('way.unbuilt')}</p>}
      <dl className="gains-amounts">
        {GAIN_MEASURES.map((measure, i) => (
          <div key={measure} data-chosen={measure === chosen}>
            <dt>{tGains(`measure.${measure}`)}</dt>
            <dd>
              <strong>
                {amountText(
                  { measure, value: amountOf(measure, way.expense), cargo },
                  locale,
                  tGains,
                )}
              </strong>
              <span className="gains-range">
                {tGains('way.range', {
                  low: formatNumber(locale, ranges[i]?.low ?? 0),
                  high: formatNumber(locale, ranges[i]?.high ?? 0),
                })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <details className="disclosure">
        <summary>{tGains('way.legs')}</summary>
        <ul className="gains-legs">
          {parts.map((part, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a way have no other identity.
            <Part key={i} part={part} answer={answer} />
          ))}
          {way.gate.sea.steps.map((step, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a way have no other identity.
            <Step key={i} step={step} answer={answer} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function Part({ part, answer }: { readonly part: LandPart; readonly answer: ReachAnswer }) {
  const tGains = useTranslate('gains');
  const locale = useLocale();
  const { network } = answer.reach.graph;
  const placeName = (id: string) =>
    network.places.find((each) => each.id === id)?.name[locale] ?? id;
  if (part.kind === 'transfer') {
    return (
      <li>
        {tGains('leg.transfer', {
          place: placeName(part.place),
          from: tGains(`mode.${part.from}`),
          to: tGains(`mode.${part.to}`),
        })}
        <Amounts expense={part.expense} answer={answer} />
      </li>
    );
  }
  const way = network.ways.find(({ id }) => id === part.way);
  return (
    <li data-status={part.status}>
      {tGains('leg.land', {
        way: way?.name[locale] ?? part.way,
        mode: tGains(`mode.${part.mode}`),
        from: placeName(part.from),
        to: placeName(part.to),
        km: formatNumber(locale, part.km),
      })}
      {part.status !== 'open' && ` · ${tGains(`status.${part.status}`)}`}
      {part.borders.map(({ id, name, delay }) => (
        <span key={id}>
          {' · '}
          {delay
            ? tGains('leg.border', {
                post: name[locale],
                hours: formatNumber(locale, delay.central),
                low: formatNumber(locale, delay.low),
                high: formatNumber(locale, delay.high),
              })
            : tGains('leg.borderUnknown', { post: name[locale] })}
        </span>
      ))}
      {part.derivedKm > part.km / 2 && ` · ${tGains('leg.derived')}`}
      <Amounts expense={part.expense} answer={answer} />
      {part.borders.map((post) => (
        <BorderNote key={post.id} post={post} />
      ))}
    </li>
  );
}

function Step({ step, answer }: { readonly step: SeaStep; readonly answer: ReachAnswer }) {
  const tGains = useTranslate('gains');
  const locale = useLocale();
  const gazetteer = useAtlas((state) => state.gazetteer);
  const portCells = useAtlas((state) => state.portCells);
  const { ports } = answer.reach.graph.network;
  const portName = (id: string) => {
    const own = ports.find((each) => each.id === id)?.name[locale];
    const listed = findWorldPort({ gazetteer, portCells }, id);
    return own ?? listed?.name ?? id.toUpperCase();
  };
  const text =
    step.kind === 'sail'
      ? tGains('leg.sea', {
          from: portName(step.from),
          to: portName(step.to),
          nm: formatNumber(locale, step.way.length),
          ship: tGains(`ship.${step.ship}`),
        })
      : step.kind === 'stuffing'
        ? tGains('leg.stuffing', { port: portName(step.port) })
        : tGains(step.isTranshipment ? 'leg.transhipment' : 'leg.port', {
            port: portName(step.port),
          });
  return (
    <li>
      {text}
      <Amounts expense={step.expense} answer={answer} />
    </li>
  );
}

function Amounts({
  expense,
  answer: { options },
}: {
  readonly expense: WholeWay['expense'];
  readonly answer: ReachAnswer;
}) {
  const tGains = useTranslate('gains');
  const locale = useLocale();
  const shown = GAIN_MEASURES.filter((measure) => amountOf(measure, expense) > 0.04);
  return (
    <span className="gains-range">
      {shown
        .map((measure) =>
          amountText(
            { measure, value: amountOf(measure, expense), cargo: options.cargo },
            locale,
            tGains,
          ),
        )
        .join(' · ')}
    </span>
  );
}

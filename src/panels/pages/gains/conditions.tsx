import { useEffect, useState } from 'react';
import type { Condition } from '../../../hinterland/conditions';
import { conditionsOf } from '../../../hinterland/conditions';
import { rankPorts } from '../../../hinterland/reach';
import { CHANCAY } from '../../../hinterland/sea-routes';
import { formatNumber } from '../../../i18n/format-number';
import { useLocale, useTranslate } from '../../context/atlas-context';
import type { ReachAnswer } from './use-reach';

/** Milliseconds without a change after which the conditions are computed: they take some hundred runs of the model. */
const REST = 250;

/** Says what would have to be true for Chancay to be the best port of a place, or no longer. */
export function Conditions({
  answer,
  place,
}: {
  readonly answer: ReachAnswer;
  readonly place: string;
}) {
  const tGains = useTranslate('gains');
  const [found, setFound] = useState<readonly Condition[] | null>(null);
  useEffect(() => {
    setFound(null);
    const { options, context, factors } = answer;
    const timer = setTimeout(() => {
      setFound(conditionsOf(place, options, { ...context, factors }));
    }, REST);
    return () => clearTimeout(timer);
  }, [answer, place]);
  const isBest = rankPorts(answer.reach, place)[0]?.gate.port.id === CHANCAY;
  if (found === null) {
    return (
      <p className="remark" aria-busy="true">
        {tGains('conditions.computing')}
      </p>
    );
  }
  return (
    <div className="gains-conditions">
      <h3>{tGains(isBest ? 'conditions.loses' : 'conditions.wins')}</h3>
      {found.length === 0 ? (
        <p>{tGains('conditions.none')}</p>
      ) : (
        <ul>
          {found.map((condition) => (
            <ConditionLine key={keyOf(condition)} condition={condition} answer={answer} />
          ))}
        </ul>
      )}
    </div>
  );
}

function ConditionLine({
  condition,
  answer: { factors, reach },
}: {
  readonly condition: Condition;
  readonly answer: ReachAnswer;
}) {
  const tGains = useTranslate('gains');
  const locale = useLocale();
  if (condition.kind === 'bulk') return <li>{tGains('condition.bulk')}</li>;
  if (condition.kind === 'ways') {
    const names = condition.ways.map(
      (id) => reach.graph.network.ways.find((way) => way.id === id)?.name[locale] ?? id,
    );
    return <li>{tGains('condition.ways', { ways: names.join(', ') })}</li>;
  }
  const factor = factors.find(({ id }) => id === condition.id);
  if (!factor) return null;
  const digits = condition.value < 1 ? 3 : condition.value < 100 ? 1 : 0;
  return (
    <li>
      {tGains(condition.isBelow ? 'condition.below' : 'condition.above', {
        factor: factor.name[locale],
        value: formatNumber(locale, condition.value, digits),
        unit: factor.unit,
        present: formatNumber(locale, factor.central, digits),
      })}
    </li>
  );
}

function keyOf(condition: Condition): string {
  return condition.kind === 'factor' ? `${condition.id} ${condition.isBelow}` : condition.kind;
}

import { useMemo } from 'react';
import { countGain } from '../../../hinterland/counted-gain';
import { computeReach, transportCosts } from '../../../hinterland/reach';
import { formatCompact } from '../../../i18n/format-compact';
import { formatNumber } from '../../../i18n/format-number';
import { useLocale, useTranslate } from '../../context/atlas-context';
import { AddressLink } from '../../links/address-link';
import { RecordLink } from '../../links/record-link';
import { Section } from '../../prose/section';
import type { ReachAnswer } from './use-reach';

/** Places listed as examples. */
const EXAMPLES = 12;

/** Counts the places and people that gain under the options, and with all planned ways. */
export function CountedGain({ answer }: { readonly answer: ReachAnswer }) {
  const tGains = useTranslate('gains');
  const locale = useLocale();
  const { options, context, reach } = answer;
  const now = useMemo(() => countGain(reach), [reach]);
  const planned = useMemo(
    () =>
      options.scope === 'planned'
        ? now
        : countGain(computeReach(transportCosts({ ...options, scope: 'planned' }, context))),
    [options, context, now],
  );
  const people = (count: number) => formatCompact(locale, count, { style: 'short', figures: 3 });
  const largest = now.gaining.toSorted((a, b) => b.population - a.population).slice(0, EXAMPLES);
  return (
    <Section title={tGains('count.title')}>
      <p>
        {tGains('count.now', {
          places: formatNumber(locale, now.gaining.length),
          all: formatNumber(locale, now.places),
          people: people(now.gainingPeople),
          total: people(now.people),
        })}{' '}
        {now !== planned &&
          tGains('count.planned', {
            places: formatNumber(locale, planned.gaining.length),
            people: people(planned.gainingPeople),
          })}
      </p>
      {largest.length > 0 && (
        <ul className="gains-examples">
          {largest.map(({ id, name }) => (
            <li key={id}>
              <RecordLink selection={{ kind: 'gains-place', id: `t.${id}` }}>
                {name[locale]}
              </RecordLink>
            </li>
          ))}
        </ul>
      )}
      <h3>{tGains('count.origins')}</h3>
      <ul className="gains-examples">
        {reach.graph.network.origins.map(({ id, name, place, cargo, bulkKind }) => (
          <li key={id} data-gains={now.origins.some((origin) => origin.id === id)}>
            <AddressLink address={`gains/t.${place}/?cargo=${bulkKind ?? cargo}`}>
              {name[locale]}
            </AddressLink>
            {': '}
            {tGains(
              now.origins.some((origin) => origin.id === id)
                ? 'origin.gains'
                : planned.origins.some((origin) => origin.id === id)
                  ? 'origin.gains-planned'
                  : 'origin.never',
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

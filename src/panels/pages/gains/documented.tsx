import { useMemo } from 'react';
import { documentedPairs } from '../../../hinterland/documented-ports';
import { factorValues } from '../../../hinterland/factor-values';
import { formatNumber } from '../../../i18n/format-number';
import { useLocale, useTranslate } from '../../context/atlas-context';
import { AddressLink } from '../../links/address-link';
import { Section } from '../../prose/section';
import type { ReachAnswer } from './use-reach';

/** Compares the model with the ports that sources name for producing regions; each miss is listed with its size. */
export function Documented({ answer: { context, factors } }: { readonly answer: ReachAnswer }) {
  const tGains = useTranslate('gains');
  const locale = useLocale();
  const pairs = useMemo(
    () => documentedPairs({ ...context, values: factorValues(factors, {}) }),
    [context, factors],
  );
  const misses = pairs.filter(({ agrees }) => !agrees);
  return (
    <Section title={tGains('documented.title')}>
      <p>
        {tGains('documented.count', {
          hits: formatNumber(locale, pairs.length - misses.length),
          all: formatNumber(locale, pairs.length),
        })}
      </p>
      <p>{tGains('documented.why')}</p>
      <ul className="gains-examples">
        {misses.map(({ origin, cargo, documented, model, excess }) => (
          <li key={origin.id}>
            <AddressLink address={`gains/t.${origin.place}/?cargo=${cargo}`}>
              {origin.name[locale]}
            </AddressLink>
            {' · '}
            {tGains('documented.miss', {
              documented: documented.map(({ name }) => name[locale]).join(', '),
              model: model?.name[locale] ?? '–',
              percent: excess === undefined ? '–' : formatNumber(locale, 100 * excess),
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { Fragment, useEffect, useMemo, useState } from 'react';
import { countGain, ORIGIN_GAINS, originGains } from '../../../hinterland/counted-gain';
import { cargoOfOrigin } from '../../../hinterland/documented-ports';
import { computeReach, transportCosts } from '../../../hinterland/reach';
import { formatCompact } from '../../../i18n/format-compact';
import { formatNumber } from '../../../i18n/format-number';
import { sentenceGap } from '../../../i18n/sentence-gap';
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
  const people = (count: number) => formatCompact(locale, count, { style: 'long', figures: 3 });
  const largest = now.gaining.toSorted((a, b) => b.population - a.population).slice(0, EXAMPLES);
  return (
    <Section title={tGains('count.title')}>
      <p>
        {tGains('count.now', {
          places: formatNumber(locale, now.gaining.length),
          all: formatNumber(locale, now.places),
          people: people(now.gainingPeople),
          total: people(now.people),
        })}
        {sentenceGap(locale)}
        {now !== planned &&
          tGains('count.planned', {
            places: formatNumber(locale, planned.gaining.length),
            people: people(planned.gainingPeople),
          })}
      </p>
      {largest.length > 0 && (
        <p>
          {tGains('count.largest')}
          {sentenceGap(locale)}
          {largest.map(({ id, name }, i) => (
            <Fragment key={id}>
              {i > 0 && (locale === 'zh' ? '、' : ', ')}
              <RecordLink selection={{ kind: 'gains-place', id: `t.${id}` }}>
                {name[locale]}
              </RecordLink>
            </Fragment>
          ))}
        </p>
      )}
      <Origins answer={answer} />
    </Section>
  );
}

/** Milliseconds without a change after which producing regions are computed: they take eight runs of the model. */
const REST = 250;

/** Lists the producing regions by whether their goods gain. */
function Origins({ answer: { options, context } }: { readonly answer: ReachAnswer }) {
  const tGains = useTranslate('gains');
  const locale = useLocale();
  const [found, setFound] = useState<ReturnType<typeof originGains> | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setFound(originGains(options, context)), REST);
    return () => clearTimeout(timer);
  }, [options, context]);
  if (!found) return null;
  return (
    <>
      <h3>{tGains('count.origins')}</h3>
      <p>{tGains('count.origins-note')}</p>
      {ORIGIN_GAINS.filter((gain) => found[gain].length > 0).map((gain) => (
        <details key={gain} className="disclosure" open>
          <summary>
            {tGains(`origin.${gain}`, { count: formatNumber(locale, found[gain].length) })}
          </summary>
          <ul className="gains-examples">
            {found[gain].map((origin) => (
              <li key={origin.id}>
                <AddressLink address={`gains/t.${origin.place}/?cargo=${cargoOfOrigin(origin)}`}>
                  {origin.name[locale]}
                </AddressLink>{' '}
                · {origin.product[locale]}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

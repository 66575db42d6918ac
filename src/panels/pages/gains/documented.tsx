import { useMemo } from 'react';
import { type DocumentedPair, documentedPairs } from '../../../hinterland/documented-ports';
import { factorValues } from '../../../hinterland/factor-values';
import { formatNumber } from '../../../i18n/format-number';
import { inSentence } from '../../../i18n/in-sentence';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { AddressLink } from '../../links/address-link';
import { Section } from '../../prose/section';
import { SourceChip } from '../../sources/source-chip';
import type { ReachAnswer } from './use-reach';

/** Compares the model with the ports that sources name for producing regions, and explains each miss. */
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
      {misses.length > 0 && (
        <>
          <p>{tGains('documented.why')}</p>
          <ul className="gains-misses">
            {misses.map((miss) => (
              <Miss key={miss.origin.id} miss={miss} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** Says which port the model puts first instead of the documented one, by how much, and what it leaves out. */
function Miss({
  miss: { origin, cargo, documented, model, excess },
}: {
  readonly miss: DocumentedPair;
}) {
  const tGains = useTranslate('gains');
  const locale = useLocale();
  const known = useAtlas((state) => state.originDifferences);
  const differs =
    known?.state === 'ready' ? known.value.find((each) => each.origin === origin.id) : undefined;
  const asOf = origin.documented
    .map((each) => each.asOf)
    .sort()
    .at(-1);
  return (
    <li>
      <AddressLink address={`gains/t.${origin.place}/?cargo=${cargo}`}>
        {origin.name[locale]}, {inSentence(locale, origin.product[locale])}
      </AddressLink>
      {': '}
      {tGains(excess === undefined ? 'documented.miss-unreached' : 'documented.miss', {
        documented: documented.map(({ name }) => name[locale]).join(', '),
        model: model?.name[locale] ?? '–',
        percent: excess === undefined ? '' : formatNumber(locale, 100 * excess),
      })}
      {known?.state === 'ready' && <p>{differs?.why[locale] ?? tGains('documented.unknown')}</p>}
      <SourceChip sources={differs?.sources ?? []} {...(asOf !== undefined && { asOf })} />
    </li>
  );
}

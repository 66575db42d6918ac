import type { LandLegSummary } from '../../../domain/corridor';
import { useAtlas, useLocale, useTranslate } from '../../atlas-context';
import { Facts } from '../../prose/facts';
import { RecordLink } from '../record-link';

/** How the leg is drawn and where it leads. */
export function LegFacts({ leg }: { readonly leg: LandLegSummary }) {
  const t = useTranslate();
  const locale = useLocale();
  const port = useAtlas(({ corridorMap }) =>
    corridorMap.state === 'ready'
      ? corridorMap.value.ports.find(({ id }) => id === leg.port)
      : undefined,
  );
  return (
    <Facts
      facts={[
        { term: t('leg.line'), detail: t(`leg.line.${leg.status}`) },
        {
          term: t('leg.port'),
          detail: (
            <RecordLink selection={{ kind: 'port', id: leg.port }}>
              {port?.name[locale] ?? leg.port}
            </RecordLink>
          ),
        },
      ]}
    />
  );
}

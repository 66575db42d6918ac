import type { BorderPost } from '../../../domain/land-network';
import { citedSources } from '../../../domain/source';
import { formatNumber } from '../../../i18n/format-number';
import { sentenceGap } from '../../../i18n/sentence-gap';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { SourceChip } from '../../sources/source-chip';

/** Says when a border post is open, how high it stands and what else its sources say; nothing until these are there. */
export function BorderNote({ post: { id, name } }: { readonly post: BorderPost }) {
  const tGains = useTranslate('gains');
  const locale = useLocale();
  const known = useAtlas((state) => state.landNetworkSources);
  if (known?.state !== 'ready') return null;
  const found = known.value.borders.find((each) => each.id === id);
  if (!found) return null;
  const { hours, altitude, note, sources } = found;
  const post = name[locale];
  const said = [
    hours ? tGains('leg.border-hours', { post, ...hours }) : tGains('leg.border-always', { post }),
    altitude === undefined
      ? ''
      : tGains('leg.border-altitude', { metres: formatNumber(locale, altitude) }),
    note?.[locale] ?? '',
  ];
  return (
    <p className="gains-border">
      {said.filter((text) => text !== '').join(sentenceGap(locale))}{' '}
      <SourceChip sources={citedSources(sources, known.value.sources)} />
    </p>
  );
}

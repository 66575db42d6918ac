import type { LandStretch } from '../../../domain/land-route';
import { citedSources } from '../../../domain/source';
import { kilometres } from '../../../geo/units';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { RecordLink } from '../../links/record-link';
import { Section } from '../../prose/section';
import { SourceChip } from '../../sources/source-chip';
import { useVoyageText } from './text/voyage-text';
import type { Voyage } from './use-voyage';

/** Shows the ways by which the voyage goes over land, with their statuses, lengths and sources. */
export function LandSection({ voyage }: { readonly voyage: Voyage }) {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const locale = useLocale();
  const stretches = voyage.legs.flatMap((leg) =>
    leg.mode === 'land' ? (leg.route?.stretches ?? []) : [],
  );
  if (stretches.length === 0) return null;
  const used = new Set(stretches.map(({ mode }) => mode));
  const speeds = voyage.landModes
    .filter(({ id }) => used.has(id))
    .map(({ name, speed }) => `${name[locale]} ${text.decimal(speed)} km/h`);
  const sum = (of: 'distance' | 'derived') =>
    text.landLength(kilometres(stretches.reduce((total, each) => total + each[of], 0)));
  // A town lies a few metres from its place on the network.
  const shown = stretches.filter(({ way, distance }) => way !== undefined || distance >= 0.5);
  return (
    <Section title={tVoyage('land.title')}>
      <ul className="land-segments">
        {shown.map((stretch) => (
          <StretchRow key={`${stretch.way ?? 'gap'} ${stretch.track[0]}`} stretch={stretch} />
        ))}
      </ul>
      <p className="remark">
        {tVoyage('land.note', { derived: sum('derived'), total: sum('distance') })}
      </p>
      <p className="remark">
        {tVoyage('land.speeds', { modes: text.list(speeds) })}{' '}
        <RecordLink selection={{ kind: 'factors' }} className="figure-link">
          {tVoyage('ship.factors')}
        </RecordLink>
      </p>
    </Section>
  );
}

function StretchRow({ stretch }: { readonly stretch: LandStretch }) {
  const tVoyage = useTranslate('voyage');
  const t = useTranslate();
  const text = useVoyageText();
  const locale = useLocale();
  const landNetwork = useAtlas((state) => state.landNetwork);
  const cited = useAtlas((state) => state.landNetworkSources);
  const ways = landNetwork?.state === 'ready' ? landNetwork.value.ways : [];
  const { way: id, mode, status, distance } = stretch;
  const way = ways.find((each) => each.id === id);
  const length = text.landLength(distance);
  if (!way) return <li>{tVoyage('land.gap', { length })}</li>;
  const { sources = [], ways: citations = {} } = cited?.state === 'ready' ? cited.value : {};
  return (
    <li>
      <span className="land-segment-name">{way.name[locale]}</span> ·{' '}
      {[t(`mode.${mode}`), t(`leg-status.${status}`), length].join(' · ')}{' '}
      <SourceChip sources={citedSources(citations[way.id] ?? [], sources)} />
    </li>
  );
}

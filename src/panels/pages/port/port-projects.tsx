import { useMemo } from 'react';
import { findProject } from '../../../state/select-projects';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { LinkCard } from '../../links/link-card';
import { Section } from '../../prose/section';
import { LandLegLinks } from '../../records/land-leg-links';
import { ProjectLinks } from '../../records/project-links';

/** Shows the projects that a port names, those without a record left out. */
export function PortProjects({ ids }: { readonly ids: readonly string[] }) {
  const t = useTranslate();
  const projects = useAtlas((state) => state.projects);
  const named = useMemo(
    () => ids.flatMap((id) => findProject({ projects }, id) ?? []),
    [ids, projects],
  );
  if (named.length === 0) return null;
  return (
    <Section title={t('port.projects')}>
      <ProjectLinks projects={named} />
    </Section>
  );
}

export function PortLegs({ port }: { readonly port: string }) {
  const t = useTranslate();
  const corridorMap = useAtlas((state) => state.corridorMap);
  if (corridorMap.state !== 'ready') return null;
  const legs = corridorMap.value.legs.filter((leg) => leg.port === port);
  if (legs.length === 0) return null;
  return (
    <Section title={t('port.legs')}>
      <LandLegLinks legs={legs} />
    </Section>
  );
}

/**
 * Shows a link from an end of the corridor to the corridor; from any other port to the voyage to the
 * corridor's far end.
 */
export function CorridorLinkCard({ port }: { readonly port: string }) {
  const t = useTranslate();
  const locale = useLocale();
  const corridorMap = useAtlas((state) => state.corridorMap);
  if (corridorMap.state !== 'ready') return null;
  const { seaLeg, ports } = corridorMap.value;
  const isEnd = seaLeg.from === port || seaLeg.to === port;
  const end = ports.find(({ id }) => id === seaLeg.to)?.name[locale] ?? seaLeg.to;
  return (
    <ul className="link-cards">
      <LinkCard
        selection={{ kind: 'voyage', id: `${isEnd ? seaLeg.from : port}~${seaLeg.to}` }}
        title={isEnd ? t('overview.title') : t('port.voyage', { name: end })}
      >
        {t(isEnd ? 'port.corridor-note' : 'port.voyage-note')}
      </LinkCard>
    </ul>
  );
}

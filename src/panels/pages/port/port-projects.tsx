import { useMemo } from 'react';
import { findProject } from '../../../state/select-projects';
import { useAtlas, useTranslate } from '../../atlas-context';
import { Section } from '../../prose/section';
import { ProjectLinks } from '../project-links';

/** The projects a port names, as far as the list knows them. */
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

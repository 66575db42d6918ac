import { countryName } from '../../domain/country-name';
import type { ProjectSummary } from '../../domain/project';
import { useLocale, useTranslate } from '../atlas-context';
import { ProjectSymbol } from './project-symbol';
import { RecordLink } from './record-link';

/** Projects as links with their mark, country and status. */
export function ProjectLinks({ projects }: { readonly projects: readonly ProjectSummary[] }) {
  return (
    <ul className="links">
      {projects.map((project) => (
        <li key={project.id}>
          <ProjectLink project={project} />
        </li>
      ))}
    </ul>
  );
}

function ProjectLink({ project }: { readonly project: ProjectSummary }) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <RecordLink selection={{ kind: 'project', id: project.id }} className="link-row">
      <ProjectSymbol look={project} />
      <span className="link-name">{project.name[locale]}</span>
      <span className="link-note">
        {countryName(locale, project.country)} · {t(`status.${project.status}`)}
      </span>
    </RecordLink>
  );
}

import type { ProjectSummary } from '../../../domain/project';
import { useLocale, useTranslate } from '../../atlas-context';
import { PageHead } from '../page-head';
import { placeAndCountry } from '../place-and-country';
import { ProjectSymbol } from '../project-symbol';

export function ProjectHead({ project }: { readonly project: ProjectSummary }) {
  const t = useTranslate();
  const locale = useLocale();
  const sector = t(`sector.${project.sector}`);
  const kind = t(`kind.${project.kind}`);
  return (
    <PageHead
      title={project.name[locale]}
      kicker={
        <>
          <ProjectSymbol look={project} />
          {kind === sector ? sector : `${sector} · ${kind}`}
        </>
      }
    >
      <p className="page-place">{placeAndCountry(locale, project)}</p>
    </PageHead>
  );
}

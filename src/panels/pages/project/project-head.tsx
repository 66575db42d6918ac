import { HTML_LANGS, LOCALES } from '../../../domain/locale';
import type { Project, ProjectSummary } from '../../../domain/project';
import { useLocale, useTranslate } from '../../context/atlas-context';
import { PageHead, placeAndCountry } from '../../records/page-head';
import { ProjectSymbol } from '../../records/project-symbol';

export function ProjectHead({ project }: { readonly project: ProjectSummary }) {
  const t = useTranslate();
  const locale = useLocale();
  const sector = t(`sector.${project.sector}`);
  const kind = t(`kind.${project.kind}`);
  return (
    <PageHead
      title={project.name[locale]}
      record={{ kind: 'project', id: project.id }}
      kicker={
        <>
          <ProjectSymbol spec={project} />
          {kind === sector ? sector : `${sector} · ${kind}`}
        </>
      }
    >
      <p className="page-place">{placeAndCountry(locale, project)}</p>
    </PageHead>
  );
}

/** Lists the project's other names, and says whether the title is the atlas's own wording. */
export function OtherNames({ project }: { readonly project: Project }) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const { name, translated } = project;
  const others = LOCALES.filter(
    (each) => each !== locale && !translated.includes(each) && name[each] !== name[locale],
  );
  const isOurs = translated.includes(locale);
  if (others.length === 0 && !isOurs) return null;
  return (
    <p className="other-names">
      {isOurs && <span>{tRecords('project.translated')}</span>}
      {others.length > 0 && <span className="visually-hidden">{tRecords('page.other-names')}</span>}
      {others.map((each) => (
        <span key={each} lang={HTML_LANGS[each]}>
          {name[each]}
        </span>
      ))}
    </p>
  );
}

/** Says that texts stand in English where a translator is still sought. */
export function WaitingNote({ project }: { readonly project: Project }) {
  const t = useTranslate('records');
  const locale = useLocale();
  const isWaiting = project.waiting?.some((language) => language === locale) ?? false;
  return isWaiting && <p className="status-caution">{t('project.waiting')}</p>;
}

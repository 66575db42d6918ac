import { countryName } from '../../domain/country-name';
import { findProject } from '../../state/select-projects';
import { projectsOfTime, statusYear } from '../../state/select-time';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { asOf } from '../prose/facts';
import { firstSentences } from '../prose/first-sentences';
import { ProjectSymbol } from '../records/project-symbol';
import { CardBody, CardFigure } from './card-body';
import { useFigureText } from './use-figure-text';

/** Shows a project: status with its date, and its cost or else its capacity once its record has been fetched. */
export function ProjectCard({ id }: { readonly id: string }) {
  const t = useTranslate();
  const tMarks = useTranslate('marks');
  const locale = useLocale();
  const text = useFigureText();
  const now = useAtlas((state) => findProject(state, id));
  const then = useAtlas(projectsOfTime).find((each) => each.id === now?.id);
  const year = useAtlas(statusYear);
  const project = then ?? now;
  const page = useAtlas((state) => state.pages.project?.[id]);
  if (!project) return null;
  const record = page?.state === 'ready' ? page.value : undefined;
  const status = t(`status.${project.status}`);
  const isThen = then !== undefined && year !== undefined;
  const date = isThen
    ? t('page.end-of', { year: String(year) })
    : record && asOf(t, locale, record.statusAsOf);
  const cost = record && text.cost(record.costs, record.sources);
  return (
    <CardBody
      symbol={<ProjectSymbol spec={project} size={28} />}
      name={project.name[locale]}
      kind={`${t(`kind.${project.kind}`)} · ${t(`sector.${project.sector}`)} · ${countryName(locale, project.country)}`}
      status={date === undefined ? status : t('page.status-as-of', { status, asOf: date })}
    >
      {cost && <CardFigure {...cost} />}
      {!cost && record?.capacity && (
        <CardFigure
          label={t('project.capacity')}
          value={firstSentences(record.capacity[locale], 1)}
        />
      )}
      {project.line && <p className="map-card-note">{tMarks('schematic')}</p>}
      {project.precision !== 'site' && (
        <p className="map-card-note">{t(`precision.${project.precision}`)}</p>
      )}
    </CardBody>
  );
}

import { SECTORS, type Sector } from '../../../domain/sector';
import { visibleCount } from '../../../state/select-projects';
import { useAtlas, useTranslate } from '../../context/atlas-context';
import { Loaded } from '../../context/loaded';
import { Section } from '../../prose/section';
import { ShowAll } from '../../records/project-links';
import { SectorMark } from '../../records/project-symbol';

/** Shows the number of projects of each sector; a click on a count shows its sector alone. */
export function SectorCounts() {
  const t = useTranslate();
  const projects = useAtlas((state) => state.projects);
  const shown = useAtlas(visibleCount);
  return (
    <Section title={t('overview.sectors')}>
      <Loaded loadable={projects}>
        {(all) => {
          const counts = SECTORS.map(
            (sector) => all.filter((each) => each.sector === sector).length,
          );
          return (
            <>
              <ul className="sector-counts">
                {SECTORS.map((sector, i) => (
                  <li key={sector}>
                    <SectorCount
                      sector={sector}
                      count={counts[i] ?? 0}
                      ofMost={(counts[i] ?? 0) / Math.max(1, ...counts)}
                    />
                  </li>
                ))}
              </ul>
              <div className="count-row">
                <p>
                  {shown === all.length
                    ? t('overview.shown-all', { count: all.length })
                    : t('overview.shown', { shown, all: all.length })}
                </p>
                <ShowAll />
              </div>
              <p className="remark">{t('overview.sectors-hint')}</p>
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

/** Shows a sector with its count as a number and as a bar. */
export function SectorCount({
  sector,
  count,
  ofMost,
}: {
  readonly sector: Sector;
  readonly count: number;
  /** Share of the largest count, 0 to 1. */
  readonly ofMost: number;
}) {
  const t = useTranslate();
  const shown = useAtlas((state) => state.filters.choices.sector);
  const isolateChoice = useAtlas((state) => state.isolateChoice);
  const isAlone = shown?.length === 1 && shown[0] === sector;
  return (
    <button
      type="button"
      className="sector-count"
      aria-pressed={isAlone}
      data-hidden={(shown !== undefined && !shown.includes(sector)) || undefined}
      onClick={() => isolateChoice('sector', sector)}
    >
      <SectorMark sector={sector} />
      <span className="sector-name">{t(`sector.${sector}`)}</span>
      <span className="sector-number">{count}</span>
      <svg className="sector-bar" data-sector={sector} aria-hidden="true" focusable="false">
        <rect width={`${100 * ofMost}%`} height="100%" rx="2" />
      </svg>
    </button>
  );
}

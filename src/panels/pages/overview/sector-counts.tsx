import { SECTORS } from '../../../domain/sector';
import { passes } from '../../../state/select-projects';
import { useAtlas, useTranslate } from '../../atlas-context';
import { Section } from '../../prose/section';
import { Loaded } from '../loaded';
import { ShowAll } from '../show-all';
import { SectorCount } from './sector-count';

/** How many projects there are of each sector; each count shows its sector alone. */
export function SectorCounts() {
  const t = useTranslate();
  const projects = useAtlas((state) => state.projects);
  const filters = useAtlas((state) => state.filters);
  return (
    <Section title={t('overview.sectors')}>
      <Loaded loadable={projects}>
        {(all) => {
          const counts = SECTORS.map(
            (sector) => all.filter((each) => each.sector === sector).length,
          );
          const shown = all.filter((project) => passes(project, filters)).length;
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
                <p role="status">
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

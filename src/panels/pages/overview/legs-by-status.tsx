import type { LandLegSummary } from '../../../domain/corridor';
import { LEG_STATUSES, type LegStatus } from '../../../domain/status';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Loaded } from '../../context/loaded';
import { RecordLink } from '../../links/record-link';
import { Section } from '../../prose/section';
import { LegSwatch } from '../../records/land-leg-links';

/**
 * Shows the land legs by status, from those in operation to those proposed, with the line each status is
 * drawn with.
 */
export function LegsByStatus() {
  const t = useTranslate();
  const corridorMap = useAtlas((state) => state.corridorMap);
  return (
    <Section title={t('overview.legs')}>
      <Loaded loadable={corridorMap}>
        {({ legs }) =>
          LEG_STATUSES.map((status) => ({
            status,
            having: legs.filter((leg) => leg.status === status),
          }))
            .filter(({ having }) => having.length > 0)
            .map(({ status, having }) => <LegGroup key={status} status={status} legs={having} />)
        }
      </Loaded>
    </Section>
  );
}

/** Shows the land legs of one status below the line they are drawn with. */
export function LegGroup({
  status,
  legs,
}: {
  readonly status: LegStatus;
  readonly legs: readonly LandLegSummary[];
}) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <div className="leg-group">
      <h3>
        <LegSwatch status={status} />
        {t(`leg-status.${status}`)} <span className="leg-line">{t(`leg.line.${status}`)}</span>
      </h3>
      <ul className="links">
        {legs.map((leg) => (
          <li key={leg.id}>
            <RecordLink selection={{ kind: 'leg', id: leg.id }} className="link-line">
              <span className="link-name">{leg.name[locale]}</span>{' '}
              <span className="link-note">{t(`mode.${leg.mode}`)}</span>
            </RecordLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

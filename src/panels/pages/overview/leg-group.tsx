import type { LandLegSummary } from '../../../domain/corridor';
import type { LegStatus } from '../../../domain/status';
import { useLocale, useTranslate } from '../../atlas-context';
import { LegSwatch } from '../leg-swatch';
import { RecordLink } from '../record-link';

/** Land legs of one status under the line they are drawn with. */
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

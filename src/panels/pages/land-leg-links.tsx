import type { LandLegSummary } from '../../domain/corridor';
import { useLocale, useTranslate } from '../atlas-context';
import { LegSwatch } from './leg-swatch';
import { RecordLink } from './record-link';

/** Land legs as links, each beside the line that the map draws for it. */
export function LandLegLinks({ legs }: { readonly legs: readonly LandLegSummary[] }) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <ul className="links">
      {legs.map((leg) => (
        <li key={leg.id}>
          <RecordLink selection={{ kind: 'leg', id: leg.id }} className="link-row">
            <LegSwatch status={leg.status} />
            <span className="link-name">{leg.name[locale]}</span>
            <span className="link-note">
              {t(`mode.${leg.mode}`)} · {t(`leg-status.${leg.status}`)}
            </span>
          </RecordLink>
        </li>
      ))}
    </ul>
  );
}

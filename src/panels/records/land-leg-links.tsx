import type { LandLegSummary } from '../../domain/corridor';
import type { LegStatus } from '../../domain/status';
import { useLocale, useServices, useTranslate } from '../context/atlas-context';
import { LegendSwatch } from '../controls/swatch';
import { RecordLink } from '../links/record-link';
import { wholeAmounts } from '../prose/whole-amounts';

/** Lists land legs as links, each beside the line that the map draws for it. */
export function LandLegLinks({ legs }: { readonly legs: readonly LandLegSummary[] }) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <ul className="links">
      {legs.map((leg) => (
        <li key={leg.id}>
          <RecordLink selection={{ kind: 'leg', id: leg.id }} className="link-row">
            <LegSwatch status={leg.status} />
            <span className="link-name">{wholeAmounts(leg.name[locale])}</span>
            <span className="link-note">
              {t(`mode.${leg.mode}`)} · {t(`leg-status.${leg.status}`)}
            </span>
          </RecordLink>
        </li>
      ))}
    </ul>
  );
}

/** Shows the line that the map draws for land legs of this status; nothing if the legend has none. */
export function LegSwatch({ status }: { readonly status: LegStatus }) {
  const { legend } = useServices();
  const swatch = legend
    .flatMap(({ entries }) => entries.map((entry) => entry.swatch))
    .find((each) => each.shape === 'line' && each.status === status);
  return swatch ? <LegendSwatch swatch={swatch} /> : null;
}

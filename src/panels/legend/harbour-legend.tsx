import { HARBOUR_KINDS, type HarbourPart, type HarbourStatus } from '../../domain/harbour';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { HarbourMark } from '../controls/harbour-mark';

/** Explains the kinds of parts that the plan of a harbour has, and those that are not built yet. */
export function HarbourLegend({ port }: { readonly port: string }) {
  const t = useTranslate('harbours');
  const plan = useAtlas((state) => state.harbours[port]);
  if (plan?.state !== 'ready') return null;
  const { parts } = plan.value;
  return (
    <div className="legend-group" data-layer="harbour">
      <h2 className="legend-page-title">{t('title-near')}</h2>
      <ul className="legend-entries">
        {HARBOUR_KINDS.flatMap((kind) =>
          statusesOf(parts.filter((part) => part.kind === kind)).map((status) => (
            <li key={`${kind} ${status}`} className="legend-entry">
              <HarbourMark kind={kind} status={status} />
              <span>
                {t(`kind.${kind}`)}
                {status !== 'built' && `, ${t(`status.${status}`).toLowerCase()}`}
              </span>
            </li>
          )),
        )}
        {parts.some(({ schematic }) => schematic) && (
          <li className="legend-note">{t('legend.schematic')}</li>
        )}
      </ul>
    </div>
  );
}

function statusesOf(parts: readonly HarbourPart[]): readonly HarbourStatus[] {
  return [...new Set(parts.map(({ status }) => status))];
}

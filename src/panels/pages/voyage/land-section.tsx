import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { RecordLink } from '../../links/record-link';
import { Section } from '../../prose/section';
import { useVoyageText } from './text/voyage-text';
import type { Voyage } from './use-voyage';

/** Shows the voyage's land legs with their statuses. */
export function LandSection({ voyage }: { readonly voyage: Voyage }) {
  const tVoyage = useTranslate('voyage');
  const t = useTranslate();
  const text = useVoyageText();
  const locale = useLocale();
  const corridorMap = useAtlas((state) => state.corridorMap);
  const known = corridorMap.state === 'ready' ? corridorMap.value.legs : [];
  const stretches = voyage.legs.flatMap((leg) =>
    leg.mode === 'land' ? (leg.route?.stretches ?? []) : [],
  );
  if (stretches.length === 0) return null;
  const used = new Set(stretches.map(({ mode }) => (mode === 'tunnel' ? 'road' : mode)));
  const speeds = voyage.landModes
    .filter(({ id }) => used.has(id))
    .map(({ name, speed }) => `${name[locale]} ${text.decimal(speed)} km/h`);
  return (
    <Section title={tVoyage('land.title')}>
      <ul className="land-segments">
        {stretches.map(({ leg, distance, status, track }) => {
          const record = known.find(({ id }) => id === leg);
          return (
            <li key={`${leg ?? 'gap'} ${track[0]}`}>
              {record ? (
                <>
                  <RecordLink
                    selection={{ kind: 'leg', id: record.id }}
                    className="figure-link land-segment-name"
                  >
                    {record.name[locale]}
                  </RecordLink>{' '}
                  · {t(`leg-status.${status}`)} · {text.landLength(distance)}
                </>
              ) : (
                tVoyage('land.gap', { length: text.landLength(distance) })
              )}
            </li>
          );
        })}
      </ul>
      <p className="remark">{tVoyage('land.note')}</p>
      <p className="remark">
        {tVoyage('land.speeds', { modes: text.list(speeds) })}{' '}
        <RecordLink selection={{ kind: 'factors' }} className="figure-link">
          {tVoyage('ship.factors')}
        </RecordLink>
      </p>
    </Section>
  );
}

import { useAtlas, useLocale, useTranslate } from '../../atlas-context';
import { Section } from '../../prose/section';
import { RecordLink } from '../record-link';
import type { Voyage } from './use-voyage';
import { useVoyageText } from './use-voyage-text';

/** The land legs that the voyage goes over, with how far each has come. */
export function LandSection({ voyage }: { readonly voyage: Voyage }) {
  const say = useTranslate('voyage');
  const t = useTranslate();
  const text = useVoyageText();
  const locale = useLocale();
  const corridorMap = useAtlas((state) => state.corridorMap);
  const known = corridorMap.state === 'ready' ? corridorMap.value.legs : [];
  const stretches = voyage.legs.flatMap((leg) =>
    leg.mode === 'land' ? (leg.way?.stretches ?? []) : [],
  );
  if (stretches.length === 0) return null;
  const used = new Set(stretches.map(({ mode }) => (mode === 'tunnel' ? 'road' : mode)));
  const speeds = voyage.landModes
    .filter(({ id }) => used.has(id))
    .map(({ name, speed }) => `${name[locale]} ${text.decimal(speed)} km/h`);
  return (
    <Section title={say('land.title')}>
      <ul className="land-stretches">
        {stretches.map(({ leg, distance, status, track }) => {
          const record = known.find(({ id }) => id === leg);
          return (
            <li key={`${leg ?? 'gap'} ${track[0]}`}>
              {record ? (
                <>
                  <RecordLink
                    selection={{ kind: 'leg', id: record.id }}
                    className="figure-link stretch-name"
                  >
                    {record.name[locale]}
                  </RecordLink>{' '}
                  · {t(`leg-status.${status}`)} · {text.landLength(distance)}
                </>
              ) : (
                say('land.gap', { length: text.landLength(distance) })
              )}
            </li>
          );
        })}
      </ul>
      <p className="remark">{say('land.note')}</p>
      <p className="remark">
        {say('land.speeds', { modes: text.list(speeds) })}{' '}
        <RecordLink selection={{ kind: 'factors' }} className="figure-link">
          {say('ship.factors')}
        </RecordLink>
      </p>
    </Section>
  );
}

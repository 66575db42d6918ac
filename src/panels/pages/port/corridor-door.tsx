import { useAtlas, useTranslate } from '../../atlas-context';
import { Door } from '../door';

/** The way from an end of the corridor to the corridor; nothing for other ports. */
export function CorridorDoor({ port }: { readonly port: string }) {
  const t = useTranslate();
  const seaLeg = useAtlas(({ corridorMap }) =>
    corridorMap.state === 'ready' ? corridorMap.value.seaLeg : undefined,
  );
  if (!seaLeg || (seaLeg.from !== port && seaLeg.to !== port)) return null;
  return (
    <ul className="doors">
      <Door
        selection={{ kind: 'corridor', id: `${seaLeg.from}~${seaLeg.to}` }}
        title={t('overview.title')}
      >
        {t('port.corridor-note')}
      </Door>
    </ul>
  );
}

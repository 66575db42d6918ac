import { CORRIDOR_ID } from '../../../domain/corridor';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { RecordLink } from '../../links/record-link';

/** Shows links to the corridor and, once their names are loaded, to its two ends. */
export function CorridorLinks() {
  const t = useTranslate();
  const locale = useLocale();
  const corridorMap = useAtlas((state) => state.corridorMap);
  const { ports, seaLeg } = corridorMap.state === 'ready' ? corridorMap.value : NOTHING;
  const ends = [seaLeg.from, seaLeg.to].flatMap((end) => ports.find(({ id }) => id === end) ?? []);
  return (
    <p className="corridor-links">
      <RecordLink selection={{ kind: 'voyage', id: CORRIDOR_ID }}>
        {t('overview.card-corridor')}
      </RecordLink>
      {ends.map(({ id, name }) => (
        <RecordLink key={id} selection={{ kind: 'port', id }}>
          {name[locale]}
        </RecordLink>
      ))}
    </p>
  );
}

const NOTHING = { ports: [], seaLeg: { from: '', to: '' } } as const;

import type { PortSummary } from '../../../domain/port';
import { geodesicDistance } from '../../../geo/geodesic';
import { initialBearing } from '../../../geo/great-circle';
import type { Position } from '../../../geo/position';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { RecordLink } from '../../links/record-link';
import { Facts } from '../../prose/facts';
import { Section } from '../../prose/section';
import { useAwayText } from './near-list';

/** Shows how far both ends of the corridor are. */
export function CorridorEnds({ position }: { readonly position: Position }) {
  const tPlace = useTranslate('place');
  const locale = useLocale();
  const awayText = useAwayText();
  const ends = useCorridorEnds();
  if (ends.length === 0) return null;
  return (
    <Section title={tPlace('ends.title')}>
      <Facts
        facts={ends.map(({ id, name, position: end }) => ({
          term: name[locale],
          detail: (
            <RecordLink selection={{ kind: 'port', id }}>
              {awayText({
                distance: geodesicDistance(position, end),
                bearing: initialBearing(position, end),
              })}
            </RecordLink>
          ),
        }))}
      />
      <p className="remark">{tPlace('ends.note')}</p>
    </Section>
  );
}

/** Returns the two terminals of the corridor; none while they load. */
export function useCorridorEnds(): readonly PortSummary[] {
  const corridorMap = useAtlas((state) => state.corridorMap);
  if (corridorMap.state !== 'ready') return [];
  const { ports, seaLeg } = corridorMap.value;
  return [seaLeg.from, seaLeg.to].flatMap((end) => ports.find(({ id }) => id === end) ?? []);
}

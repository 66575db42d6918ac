import { useAtlas, useTranslate } from '../../atlas-context';
import { Section } from '../../prose/section';
import { LandLegLinks } from '../land-leg-links';

export function PortLegs({ port }: { readonly port: string }) {
  const t = useTranslate();
  const corridorMap = useAtlas((state) => state.corridorMap);
  if (corridorMap.state !== 'ready') return null;
  const legs = corridorMap.value.legs.filter((leg) => leg.port === port);
  if (legs.length === 0) return null;
  return (
    <Section title={t('port.legs')}>
      <LandLegLinks legs={legs} />
    </Section>
  );
}

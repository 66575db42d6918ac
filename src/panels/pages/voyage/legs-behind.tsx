import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Section } from '../../prose/section';
import { LandLegLinks } from '../../records/land-leg-links';

/** Shows the land legs behind one end of the corridor. */
export function LegsBehind({ port }: { readonly port: string }) {
  const t = useTranslate();
  const locale = useLocale();
  const corridorMap = useAtlas((state) => state.corridorMap);
  if (corridorMap.state !== 'ready') return null;
  const { legs, ports } = corridorMap.value;
  const behind = legs.filter((leg) => leg.port === port);
  const name = ports.find(({ id }) => id === port)?.name[locale] ?? port;
  return (
    <Section title={t('corridor.legs-behind', { port: name })}>
      {behind.length > 0 ? (
        <LandLegLinks legs={behind} />
      ) : (
        <p className="remark">{t('corridor.no-legs')}</p>
      )}
    </Section>
  );
}

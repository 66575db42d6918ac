import { useMemo } from 'react';
import { type NauticalMiles, nauticalMiles } from '../../../geo/units';
import { wayName } from '../../../i18n/way-name';
import { type OtherWay, otherWays } from '../../../state/select-ways';
import { useAtlas, useLanguage, useTranslate } from '../../atlas-context';
import { Section } from '../../prose/section';
import { Loaded } from '../loaded';
import { useSeaLength } from './use-sea-length';

/** The ways that the routing engine finds beside the sea leg, worked out while the page is read. */
export function OtherWays({ id, sailed }: { readonly id: string; readonly sailed: NauticalMiles }) {
  const t = useTranslate();
  const ways = useAtlas((state) => state.ways[id]);
  const passages = useAtlas((state) => state.passages);
  return (
    <Section title={t('ways.title')}>
      <p className="remark ways-intro">{t('ways.intro')}</p>
      <Loaded loadable={ways}>
        {() => <Loaded loadable={passages ?? undefined}>{() => <Ways sailed={sailed} />}</Loaded>}
      </Loaded>
    </Section>
  );
}

function Ways({ sailed }: { readonly sailed: NauticalMiles }) {
  const t = useTranslate();
  const ways = useOtherWays();
  if (ways.length === 0) return <p>{t('ways.none')}</p>;
  return (
    <ol className="links ways">
      {ways.map((way) => (
        <Way key={way.id} way={way} sailed={sailed} />
      ))}
    </ol>
  );
}

/** Made anew only when something that it is made of changes. */
function useOtherWays(): readonly OtherWay[] {
  const selection = useAtlas((state) => state.selection);
  const corridorMap = useAtlas((state) => state.corridorMap);
  const ways = useAtlas((state) => state.ways);
  const passages = useAtlas((state) => state.passages);
  return useMemo(
    () => otherWays({ selection, corridorMap, ways, passages }),
    [selection, corridorMap, ways, passages],
  );
}

function Way({ way, sailed }: { readonly way: OtherWay; readonly sailed: NauticalMiles }) {
  const t = useTranslate();
  const language = useLanguage();
  const inWords = useSeaLength();
  const isHovered = useAtlas((state) => state.hoveredWay === way.id);
  const hoverWay = useAtlas((state) => state.hoverWay);
  const { distance } = way.route;
  const longer = nauticalMiles(Math.max(0, distance - sailed));
  return (
    <li>
      <button
        type="button"
        className="link-line way"
        data-lit={isHovered || undefined}
        onMouseEnter={() => hoverWay(way.id)}
        onMouseLeave={() => hoverWay(null)}
        onFocus={() => hoverWay(way.id)}
        onBlur={() => hoverWay(null)}
      >
        <span className="link-name">{wayName(language, way)}</span>
        <span className="way-length">
          <strong>{inWords(distance)}</strong>
          <span className="link-note">
            {longer < 0.5 ? t('ways.as-long') : t('ways.longer', { length: inWords(longer) })}
          </span>
        </span>
      </button>
    </li>
  );
}

import { useRef } from 'react';
import { useAtlas, useServices, useTranslate } from '../context/atlas-context';
import { FaultBoundary, Parts } from '../context/fault-boundary';
import { Icon } from '../controls/icon';
import { LazyMapChips } from '../filters/lazy-filters';
import { Legend } from '../legend/legend';
import { LazyMapCard } from '../map-card/lazy-map-card';
import { MapMessage, Notices } from '../shell/notice-card';
import { Page } from '../shell/page';
import { EmbedControls } from './embed-controls';
import { useHeadInset } from './use-head-inset';
import './embed.css';

/** Shows in a frame of another page what the map shows, in a line or two above it, with the way to the atlas. */
export function EmbedShell() {
  const t = useTranslate();
  const head = useRef<HTMLElement>(null);
  const mapStatus = useAtlas((state) => state.mapStatus);
  useHeadInset(head);
  return (
    <div className="embed">
      <header ref={head} className="embed-head">
        <FaultBoundary part="embed head">
          <Page />
        </FaultBoundary>
        <OpenLink />
      </header>
      <section className="map-area" data-map={mapStatus} aria-label={t('map.area')}>
        <Parts of="embed">
          <MapMessage />
          <LazyMapChips />
          <div className="map-foot">
            <div className="map-foot-start">
              <Legend />
            </div>
            {mapStatus !== 'unavailable' && <EmbedControls />}
          </div>
          <Notices />
          <LazyMapCard />
        </Parts>
      </section>
    </div>
  );
}

/** Shows the link that opens the present view in the atlas, in a tab of its own. */
function OpenLink() {
  const t = useTranslate('embed');
  const { hrefOf } = useServices();
  const href = useAtlas(() => hrefOf({}));
  return (
    <a className="button button-outline embed-open" href={href} target="_blank" rel="noopener">
      {t('open')}
      <Icon name="open" />
    </a>
  );
}

import { useRef } from 'react';
import { useAtlas, useServices, useTranslate } from '../context/atlas-context';
import { FaultBoundary, Parts } from '../context/fault-boundary';
import { Icon } from '../controls/icon';
import { LazyMapChips } from '../filters/lazy-filters';
import { Legend } from '../legend/legend';
import { LazyMapCard } from '../map-card/lazy-map-card';
import { LazyPin } from '../pins/lazy-pin';
import { MapMessage, Notices } from '../shell/notice-card';
import { Page } from '../shell/page';
import { EmbedControls } from './embed-controls';
import { useHeadInset } from './use-head-inset';
import './embed.css';
import './embed-page.css';

/** Shows in a frame of another page what the map shows, in a line or two above it, with the way to the atlas. */
export function EmbedShell() {
  const t = useTranslate();
  const head = useRef<HTMLElement>(null);
  const mapStatus = useAtlas((state) => state.mapStatus);
  useHeadInset(head);
  return (
    <div className="embed">
      <header ref={head} className="embed-head">
        <div className="embed-text">
          <FaultBoundary part="embed head">
            <Page />
          </FaultBoundary>
          <Derived />
          <LazyPin />
        </div>
        <OpenLink />
      </header>
      <section className="map-area" data-map={mapStatus} aria-label={t('map.area')}>
        <Parts of="embed">
          {isSandboxed() ? <Sandboxed /> : <MapMessage />}
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

/** Returns whether the page around the frame gives it no origin, without which no worker can be started. */
function isSandboxed(): boolean {
  return globalThis.origin === 'null';
}

/** Says in place of the map why there is none, with its address, since such a frame may not open a link either. */
function Sandboxed() {
  const t = useTranslate('embed');
  const { hrefOf } = useServices();
  const href = useAtlas(() => hrefOf({}));
  return <p className="map-message embed-message">{t('sandboxed', { href })}</p>;
}

/** Says whose the figures of a voyage are, which name no source. */
function Derived() {
  const t = useTranslate('embed');
  const isVoyage = useAtlas(({ selection }) => selection.kind === 'voyage');
  return isVoyage && <p className="embed-note">{t('derived')}</p>;
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

import { type CSSProperties, useRef } from 'react';
import { PANEL_WIDTHS } from '../../state/panel-slice';
import { wantedPanelWidth } from '../../state/select-comparison';
import {
  useAtlas,
  useIsLow,
  useIsPhone,
  useServices,
  useTranslate,
} from '../context/atlas-context';
import { FaultBoundary, Parts } from '../context/fault-boundary';
import { LazyGlobeNote } from '../controls/lazy-globe-note';
import { MapControls } from '../controls/map-controls';
import { LazyMapChips } from '../filters/lazy-filters';
import { LazyKeyboard } from '../keyboard/lazy-keyboard';
import { LazyGroundOffer } from '../legend/lazy-ground-offer';
import { Legend } from '../legend/legend';
import { LazyMapCard } from '../map-card/lazy-map-card';
import { LazySharing } from '../sharing/lazy-sharing';
import { LazyTable, LazyTableDownload } from '../table/lazy-table';
import { LazyTimeBar, TimeButton } from '../time/lazy-time';
import { FileDrop, LazyForeignLayer } from './file-drop';
import { MapMessage, Notices } from './notice-card';
import { Panel } from './panel';
import { TopBar } from './top-bar';
import { useInsets } from './use-insets';
import { useSheetDrag } from './use-sheet-drag';
import { useShortcutKeys } from './use-shortcut-keys';

/** Shows the bar above the stage: the panel, and what lies on the visible part of the map. */
export function Shell() {
  const t = useTranslate();
  const stage = useRef<HTMLDivElement>(null);
  const isPhone = useIsPhone();
  const sheet = useAtlas((state) => state.sheet);
  const layout = useAtlas((state) => state.layout);
  const mapStatus = useAtlas((state) => state.mapStatus);
  const isLow = useIsLow();
  const { setPanelWidth } = useServices().store.getState();
  const chosenWidth = useAtlas((state) => state.panelWidth);
  const panelWidth = chosenWidth ?? (isLow ? PANEL_WIDTHS.least : PANEL_WIDTHS.normal);
  useShortcutKeys();
  useInsets(stage, isPhone);
  useSheetDrag(stage, isPhone);
  const wantedWidth = useAtlas(({ selection }) => wantedPanelWidth(selection)) ?? 0;
  const isWide = wantedWidth > panelWidth;
  const timeHeight = useAtlas((state) => state.timeBarHeight);
  const style = {
    '--panel-width': rem(Math.max(panelWidth, wantedWidth)),
    ...(timeHeight > 0 && { '--time-height': `${timeHeight}px` }),
    ...(isWide && { '--wide-width': rem(wantedWidth) }),
  } as CSSProperties;
  return (
    <div className="shell">
      <FaultBoundary part="bar">
        <TopBar />
      </FaultBoundary>
      <div
        ref={stage}
        className="stage"
        data-sheet={sheet}
        data-map={mapStatus}
        data-layout={layout}
        data-wide={isWide || undefined}
        style={style}
      >
        <FaultBoundary part="panel">
          <Panel isPhone={isPhone} width={panelWidth} onResize={setPanelWidth} />
        </FaultBoundary>
        <LazyTable />
        <section className="map-area" aria-label={t('map.area')}>
          <Parts of="map area">
            <MapMessage />
            <LazyMapChips />
            <LazyGlobeNote />
            <div className="map-foot">
              <Parts of="map foot">
                <div className="map-foot-start">
                  <Parts of="map foot">
                    <Legend />
                    <TimeButton />
                  </Parts>
                </div>
                {mapStatus !== 'unavailable' && (
                  <div className="map-foot-end">
                    <Parts of="map foot">
                      <LazyGroundOffer />
                      <MapControls />
                    </Parts>
                  </div>
                )}
              </Parts>
            </div>
            <Notices />
            <LazyMapCard />
            <LazySharing />
            <LazyTableDownload />
          </Parts>
        </section>
        <LazyTimeBar />
      </div>
      <FileDrop />
      <LazyForeignLayer />
      <FaultBoundary part="keyboard">
        <LazyKeyboard />
      </FaultBoundary>
    </div>
  );
}

/** Returns a width that grows with the reader's text. */
function rem(pixels: number): string {
  return `${pixels / 16}rem`;
}

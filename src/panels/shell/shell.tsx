import { type CSSProperties, useRef, useState } from 'react';
import { wantedPanelWidth } from '../../state/select-comparison';
import { useAtlas, useIsPhone } from '../context/atlas-context';
import { FaultBoundary, Parts } from '../context/fault-boundary';
import { MapControls } from '../controls/map-controls';
import { LazyMapChips } from '../filters/lazy-filters';
import { LazyKeyboard } from '../keyboard/lazy-keyboard';
import { Legend } from '../legend/legend';
import { MapMessage, Notices } from './notice-card';
import { Panel } from './panel';
import { DEFAULT_WIDTH } from './panel-separator';
import { TopBar } from './top-bar';
import { useInsets } from './use-insets';
import { useSheetDrag } from './use-sheet-drag';

/** Shows the bar above the stage: the panel, and what lies on the visible part of the map. */
export function Shell() {
  const stage = useRef<HTMLDivElement>(null);
  const isPhone = useIsPhone();
  const sheet = useAtlas((state) => state.sheet);
  const mapStatus = useAtlas((state) => state.mapStatus);
  const [panelWidth, setPanelWidth] = useState(DEFAULT_WIDTH);
  useInsets(stage, isPhone);
  useSheetDrag(stage, isPhone);
  const wantedWidth = useAtlas(({ selection }) => wantedPanelWidth(selection)) ?? 0;
  const isWide = wantedWidth > panelWidth;
  const style = {
    '--panel-width': `${Math.max(panelWidth, wantedWidth)}px`,
    ...(isWide && { '--wide-width': `${wantedWidth}px` }),
  } as CSSProperties;
  return (
    <div className="shell">
      <FaultBoundary part="bar">
        <TopBar isPhone={isPhone} />
      </FaultBoundary>
      <div
        ref={stage}
        className="stage"
        data-sheet={sheet}
        data-map={mapStatus}
        data-wide={isWide || undefined}
        style={style}
      >
        <FaultBoundary part="panel">
          <Panel isPhone={isPhone} width={panelWidth} onResize={setPanelWidth} />
        </FaultBoundary>
        <div className="map-area">
          <Parts of="map area">
            <MapMessage />
            <LazyMapChips />
            <Legend />
            {mapStatus !== 'unavailable' && <MapControls />}
            <Notices />
          </Parts>
        </div>
      </div>
      <FaultBoundary part="keyboard">
        <LazyKeyboard />
      </FaultBoundary>
    </div>
  );
}

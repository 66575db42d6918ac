import { useRef } from 'react';
import { LazyCompareTray } from '../comparison/lazy-comparison';
import { useTranslate } from '../context/atlas-context';
import { FaultBoundary } from '../context/fault-boundary';
import { LazyPin } from '../pins/lazy-pin';
import { LazyStoryStep, LazyStoryTurner } from '../stories/lazy-story';
import { Page } from './page';
import { PanelHead } from './panel-head';
import { PanelSeparator } from './panel-separator';
import { useEscape, usePageFocus } from './use-page-focus';
import { useRaiseSheet } from './use-sheet-drag';

/** Shows the page of the selection: beside the map on a wide screen, as a bottom sheet on a phone. */
export function Panel({
  isPhone,
  width,
  onResize,
}: {
  readonly isPhone: boolean;
  readonly width: number;
  readonly onResize: (width: number | null) => void;
}) {
  const t = useTranslate();
  const panel = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEscape(panel);
  usePageFocus(body);
  useRaiseSheet(body, isPhone);
  return (
    <aside ref={panel} id="panel" className="panel" aria-label={t('sheet.label')}>
      <FaultBoundary part="panel head">
        <PanelHead isPhone={isPhone} />
      </FaultBoundary>
      <div ref={body} className="panel-body" data-keep-scroll="panel">
        <FaultBoundary part="story">
          <LazyStoryStep />
        </FaultBoundary>
        <Page />
      </div>
      <FaultBoundary part="story">
        <LazyStoryTurner />
      </FaultBoundary>
      <FaultBoundary part="pin">
        <LazyPin />
      </FaultBoundary>
      <FaultBoundary part="tray">
        <LazyCompareTray />
      </FaultBoundary>
      {!isPhone && <PanelSeparator width={width} onResize={onResize} />}
    </aside>
  );
}

import { useId, useRef } from 'react';
import { useAtlas, useServices, useTranslate } from '../context/atlas-context';
import { useCorner } from '../context/use-corner';
import { Icon } from '../controls/icon';
import { BasemapSwitch } from './basemap-switch';
import { LazyHarbourLegend } from './lazy-harbour-legend';
import { LazyPageLegend } from './lazy-page-legend';
import { LegendGroup } from './legend-group';
import { OwnGroup } from './own-group';

/** Shows the legend as a card on the map that expands, for wide screens. */
export function LegendCard({
  isOpen,
  onOpen,
}: {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}) {
  const t = useTranslate();
  const bodyId = useId();
  const card = useRef<HTMLElement>(null);
  useCorner('legend', 'bottom-left', card);
  return (
    <section ref={card} className="legend-card" aria-label={t('legend.title')} data-open={isOpen}>
      <button
        type="button"
        className="button legend-toggle"
        aria-expanded={isOpen}
        aria-controls={isOpen ? bodyId : undefined}
        onClick={() => onOpen(!isOpen)}
      >
        <Icon name="legend" />
        <span>{t('legend.title')}</span>
        <Icon name="chevron" />
      </button>
      {isOpen && (
        <div id={bodyId} className="legend-scroll">
          <LegendBody />
        </div>
      )}
    </section>
  );
}

export function LegendBody() {
  const { legend } = useServices();
  const hasOwn = useAtlas((state) => state.ownLayers.length > 0);
  return (
    <div className="legend-body">
      <LazyHarbourLegend />
      <LazyPageLegend />
      {hasOwn && <OwnGroup />}
      {legend.map((group) => (
        <LegendGroup key={group.layer} group={group} />
      ))}
      {!hasOwn && <OwnGroup />}
      <BasemapSwitch />
    </div>
  );
}

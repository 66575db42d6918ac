import { useId } from 'react';
import { useTranslate } from '../atlas-context';
import { Icon } from '../controls/icon';
import { LegendBody } from './legend-body';

/** On a desk: a card on the map that unfolds. */
export function LegendCard({
  isOpen,
  onOpen,
}: {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}) {
  const t = useTranslate();
  const bodyId = useId();
  return (
    <section className="legend-card" aria-label={t('legend.title')} data-open={isOpen}>
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

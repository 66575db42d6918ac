import { useRef } from 'react';
import { useTranslate } from '../context/atlas-context';
import { lazyPopup } from '../context/lazy-popup';
import { useCorner } from '../context/use-corner';
import { Icon } from '../controls/icon';

const LegendPopup = lazyPopup('dialog', () =>
  import('./legend-popup').then(({ LegendPopup: Popup }) => Popup),
);

/** Shows a button on the map that opens the legend as a full-screen dialog, for phones. */
export function LegendDialog() {
  const t = useTranslate();
  const name = useRef<HTMLSpanElement>(null);
  useCorner('legend', 'bottom-left', name);
  return (
    <LegendPopup
      button={{
        className: 'button legend-button',
        children: (
          <>
            <Icon name="legend" />
            <span ref={name}>{t('legend.title')}</span>
          </>
        ),
      }}
    />
  );
}

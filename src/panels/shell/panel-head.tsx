import type { KeyboardEvent } from 'react';
import { OVERVIEW } from '../../domain/selection';
import { LazyTrayLink } from '../comparison/lazy-comparison';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { Icon } from '../controls/icon';
import { useViewLink } from '../links/use-view-link';
import { stopAbove, stopAfterTap, stopBelow } from './sheet-stops';

/** Shows the link back, and on a phone the sheet's handle. */
export function PanelHead({ isPhone }: { readonly isPhone: boolean }) {
  const t = useTranslate();
  const isOverview = useAtlas(({ selection }) => selection.kind === OVERVIEW.kind);
  const back = useViewLink({ selection: OVERVIEW });
  if (isOverview && !isPhone) return null;
  return (
    <div className="panel-head">
      {isPhone && <SheetHandle />}
      {isPhone && <LazyTrayLink />}
      {!isPhone && (
        <a className="button panel-back" {...back}>
          <Icon name="back" />
          {t('action.back')}
        </a>
      )}
      {!isOverview && isPhone && (
        <a className="icon-button sheet-close" {...back} title={t('action.back')}>
          <Icon name="close" />
          <span className="visually-hidden">{t('action.back')}</span>
        </a>
      )}
    </div>
  );
}

/** Shows the sheet's handle for dragging (see `use-sheet-drag`), taps and arrow keys. */
export function SheetHandle() {
  const t = useTranslate();
  const sheet = useAtlas((state) => state.sheet);
  const setSheet = useAtlas((state) => state.setSheet);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    setSheet(event.key === 'ArrowUp' ? stopAbove(sheet) : stopBelow(sheet));
  }

  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={t('sheet.height', { stop: t(`sheet.${sheet}`) })}
      aria-expanded={sheet !== 'peek'}
      onClick={() => setSheet(stopAfterTap(sheet))}
      onKeyDown={onKeyDown}
    />
  );
}

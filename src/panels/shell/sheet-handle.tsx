import type { KeyboardEvent } from 'react';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { stopAbove, stopAfterTap, stopBelow } from './sheet-stops';

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

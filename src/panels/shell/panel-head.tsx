import { OVERVIEW } from '../../domain/selection';
import { useAtlas, useTranslate } from '../atlas-context';
import { Icon } from '../controls/icon';
import { SheetHandle } from './sheet-handle';
import { useViewLink } from './use-view-link';

/** The way back, and on a phone the handle. */
export function PanelHead({ isPhone }: { readonly isPhone: boolean }) {
  const t = useTranslate();
  const isOverview = useAtlas(({ selection }) => selection.kind === OVERVIEW.kind);
  const back = useViewLink({ selection: OVERVIEW });
  if (!isPhone && isOverview) return null;
  return (
    <div className="panel-head">
      {isPhone && <SheetHandle />}
      {!isOverview && !isPhone && (
        <a className="button panel-back" {...back}>
          <Icon name="back" />
          <span>{t('action.back')}</span>
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

import { OVERVIEW } from '../../domain/selection';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { Icon } from '../controls/icon';
import { useViewLink } from '../links/use-view-link';
import { LazySearchBox } from '../search/lazy-search-box';
import { SheetHandle } from './sheet-handle';

/** Shows the link back, the search, and on a phone the sheet's handle. */
export function PanelHead({ isPhone }: { readonly isPhone: boolean }) {
  const t = useTranslate();
  const isOverview = useAtlas(({ selection }) => selection.kind === OVERVIEW.kind);
  const back = useViewLink({ selection: OVERVIEW });
  return (
    <div className="panel-head">
      {isPhone && <SheetHandle />}
      {!isOverview && !isPhone && (
        <a className="icon-button panel-back" title={t('action.back')} {...back}>
          <Icon name="back" />
          <span className="visually-hidden">{t('action.back')}</span>
        </a>
      )}
      {!isPhone && <LazySearchBox />}
      {!isOverview && isPhone && (
        <a className="icon-button sheet-close" {...back} title={t('action.back')}>
          <Icon name="close" />
          <span className="visually-hidden">{t('action.back')}</span>
        </a>
      )}
    </div>
  );
}

import { OVERVIEW } from '../../domain/selection';
import { useAtlas, useHasCompactBar, useTranslate } from '../context/atlas-context';
import { useShortcut } from '../context/use-shortcut';
import { Icon, Mark } from '../controls/icon';
import { useViewLink } from '../links/use-view-link';
import { Search } from '../search/search';
import { preloadSharing } from '../sharing/lazy-sharing';
import { BarMenu } from './bar-menu';
import { LocaleMenu } from './locale-menu';
import { PageLinks } from './page-links';

export function TopBar() {
  const isCompact = useHasCompactBar();
  return (
    <header className="bar">
      <Name />
      <Search />
      {!isCompact && <PageLinks />}
      <div className="bar-tools">
        {!isCompact && <LocaleMenu />}
        <ShareButton />
        <BarMenu isCompact={isCompact} />
      </div>
    </header>
  );
}

function Name() {
  const t = useTranslate();
  const link = useViewLink({ selection: OVERVIEW });
  return (
    <a className="bar-name" {...link}>
      <Mark />
      <span>{t('app.name')}</span>
    </a>
  );
}

/** Shows the button that opens the dialog of sharing, whose code is fetched once the button is pointed at or focused. */
export function ShareButton() {
  const t = useTranslate();
  const setSharing = useAtlas((state) => state.setSharing);
  const share = () => setSharing({ kind: 'share' });
  useShortcut('share', share);
  return (
    <button
      type="button"
      className="button share-button"
      title={t('bar.share')}
      aria-haspopup="dialog"
      onPointerEnter={preloadSharing}
      onFocus={preloadSharing}
      onClick={share}
    >
      <Icon name="link" />
      <span className="bar-label">{t('bar.share')}</span>
    </button>
  );
}

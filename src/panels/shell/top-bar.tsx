import { OVERVIEW } from '../../domain/selection';
import { useHasCompactBar, useServices, useTranslate } from '../context/atlas-context';
import { Icon, Mark } from '../controls/icon';
import { useViewLink } from '../links/use-view-link';
import { Search } from '../search/search';
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

/** Shows the button that copies the link; a notice reports the outcome. */
export function ShareButton() {
  const t = useTranslate();
  const { copyLink } = useServices();
  return (
    <button
      type="button"
      className="button share-button"
      title={t('bar.share')}
      onClick={() => void copyLink()}
    >
      <Icon name="link" />
      <span className="bar-label">{t('bar.share')}</span>
    </button>
  );
}

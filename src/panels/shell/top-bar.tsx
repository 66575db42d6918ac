import { OVERVIEW } from '../../domain/selection';
import { useTranslate } from '../context/atlas-context';
import { Mark } from '../controls/icon';
import { LengthUnitChoice } from '../controls/length-unit-choice';
import { ThemeChoice } from '../controls/theme-choice';
import { useViewLink } from '../links/use-view-link';
import { BarMenu } from './bar-menu';
import { LocaleMenu } from './locale-menu';
import { PageLinks } from './page-links';
import { ShareButton } from './share-button';

export function TopBar({ isPhone }: { readonly isPhone: boolean }) {
  return (
    <header className="bar">
      <Name />
      {isPhone ? (
        <div className="bar-tools">
          <ShareButton />
          <BarMenu />
        </div>
      ) : (
        <>
          <PageLinks />
          <div className="bar-tools">
            <LengthUnitChoice />
            <ThemeChoice />
            <LocaleMenu />
            <ShareButton />
          </div>
        </>
      )}
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

import { LOCALE_NAMES, LOCALES, type Locale } from '../../domain/locale';
import { OVERVIEW } from '../../domain/selection';
import { useAtlas, useLocale, useServices, useTranslate } from '../context/atlas-context';
import { Icon } from '../controls/icon';
import { useViewLink } from '../links/use-view-link';
import { Page } from './page';
import { TopBar } from './top-bar';

/**
 * Shows the page of the selection for readers without scripts, and for all others until the app shows it in the same place: bar
 * and panel as `Shell` lays them out on a wide screen, which style sheets fit to a narrow one. Readers without scripts have
 * links to the languages in place of the menu.
 */
export function PrerenderedShell() {
  const t = useTranslate();
  const isOverview = useAtlas(({ selection }) => selection.kind === OVERVIEW.kind);
  const { prerendered } = useServices();
  return (
    <div className="shell">
      <TopBar />
      <nav className="prerendered-locales" aria-label={t('bar.language')}>
        {LOCALES.map((locale) => (
          <LocaleLink key={locale} locale={locale} />
        ))}
      </nav>
      <div className="stage" data-sheet="half" data-layout="map">
        <main className="panel" aria-label={t('sheet.label')}>
          <PrerenderedHead isOverview={isOverview} />
          <div className="panel-body">
            <Page />
          </div>
        </main>
      </div>
      {/* After the text, which comes first over the wire. Browsers with scripts do not even parse it. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the build's own markup */}
      <noscript dangerouslySetInnerHTML={{ __html: prerendered?.map ?? '' }} />
    </div>
  );
}

/** Shows the head of the panel as on a wide screen and as on a phone; style sheets hide one of the two. */
function PrerenderedHead({ isOverview }: { readonly isOverview: boolean }) {
  const t = useTranslate();
  const { href } = useViewLink({ selection: OVERVIEW });
  return (
    <div className={isOverview ? 'panel-head prerendered-overview' : 'panel-head'}>
      <button type="button" className="sheet-handle" tabIndex={-1} aria-hidden="true" />
      {!isOverview && (
        <>
          <a className="button panel-back" href={href}>
            <Icon name="back" />
            {t('action.back')}
          </a>
          <a className="icon-button sheet-close" href={href} title={t('action.back')}>
            <Icon name="close" />
            <span className="visually-hidden">{t('action.back')}</span>
          </a>
        </>
      )}
    </div>
  );
}

function LocaleLink({ locale }: { readonly locale: Locale }) {
  const { href } = useViewLink({ locale });
  const isHere = useLocale() === locale;
  return (
    <a
      className="button page-link"
      href={href}
      lang={locale}
      hrefLang={locale}
      aria-current={isHere ? 'true' : undefined}
    >
      {LOCALE_NAMES[locale]}
    </a>
  );
}

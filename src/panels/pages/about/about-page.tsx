import type { Selection } from '../../../domain/selection';
import type { MessageKey } from '../../../i18n/messages';
import { useTranslate } from '../../atlas-context';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { Door } from '../door';
import { PageHead } from '../page-head';
import { DATA_CREDITS, FONT_CREDITS, SOFTWARE_CREDITS } from './credits';
import { CreditsTable } from './credits-table';

interface Chapter {
  readonly title: MessageKey;
  readonly texts: readonly MessageKey[];
  /** A page that says more. */
  readonly door?: Selection;
}

const CHAPTERS: readonly Chapter[] = [
  { title: 'about.what', texts: ['about.what-text'] },
  { title: 'about.not', texts: ['about.not-navigation', 'about.not-complete'] },
  {
    title: 'about.positions',
    texts: ['about.positions-text'],
    door: { kind: 'distances' },
  },
  { title: 'about.borders', texts: ['about.borders-text'] },
  { title: 'about.privacy', texts: ['about.privacy-text'] },
];

/** What the atlas is, how it was made and out of whose work. */
export function AboutPage() {
  const t = useTranslate();
  return (
    <>
      <PageHead title={t('about.title')} />
      {CHAPTERS.map(({ title, texts, door }) => (
        <Section key={title} title={t(title)}>
          {texts.map((text) => (
            <Prose key={text} text={t(text)} />
          ))}
          {door && (
            <ul className="doors">
              <Door selection={door} title={t('howfar.title')}>
                {t('howfar.door-note')}
              </Door>
            </ul>
          )}
        </Section>
      ))}
      <Section title={t('about.licence')}>
        <Prose text={t('about.licence-text')} />
        <CreditsTable title={t('about.credits-data')} credits={DATA_CREDITS} />
        <CreditsTable title={t('about.credits-fonts')} credits={FONT_CREDITS} />
        <CreditsTable title={t('about.credits-software')} credits={SOFTWARE_CREDITS} />
      </Section>
    </>
  );
}

import type { Selection } from '../../../domain/selection';
import type { MessageKey } from '../../../i18n/messages';
import { useAtlas, useTranslate } from '../../atlas-context';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { Door } from '../door';
import { Loaded } from '../loaded';
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
      <DataChapter />
      <Section title={t('about.licence')}>
        <Prose text={t('about.licence-text')} />
        <CreditsTable title={t('about.credits-data')} credits={DATA_CREDITS} />
        <CreditsTable title={t('about.credits-fonts')} credits={FONT_CREDITS} />
        <CreditsTable title={t('about.credits-software')} credits={SOFTWARE_CREDITS} />
      </Section>
    </>
  );
}

/** Which data this is, and where to see what changed in it. */
function DataChapter() {
  const t = useTranslate();
  const version = useAtlas((state) => state.version);
  return (
    <Section title={t('about.data')}>
      <Loaded loadable={version}>
        {({ version: present }) => <Prose text={t('about.data-text', { version: present })} />}
      </Loaded>
      <ul className="doors">
        <Door selection={{ kind: 'changes' }} title={t('about.changes')} />
        <Door selection={{ kind: 'factors' }} title={t('about.factors')} />
        <Door selection={{ kind: 'sources' }} title={t('overview.door-sources')} />
      </ul>
    </Section>
  );
}

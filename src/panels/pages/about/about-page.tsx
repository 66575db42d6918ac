import type { Selection } from '../../../domain/selection';
import type { PlainMessageKey } from '../../../i18n/namespaces';
import { useAtlas, useTranslate } from '../../atlas-context';
import { Parts } from '../../controls/fault-boundary';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { LinkCard } from '../link-card';
import { Loaded } from '../loaded';
import { PageHead } from '../page-head';
import { DATA_CREDITS, FONT_CREDITS, SOFTWARE_CREDITS } from './credits';
import { CreditsTable } from './credits-table';

interface Chapter {
  readonly title: PlainMessageKey;
  readonly texts: readonly PlainMessageKey[];
  /** A page that says more. */
  readonly card?: Selection;
}

const CHAPTERS: readonly Chapter[] = [
  { title: 'about.what', texts: ['about.what-text'] },
  { title: 'about.not', texts: ['about.not-navigation', 'about.not-complete'] },
  {
    title: 'about.positions',
    texts: ['about.positions-text'],
    card: { kind: 'distances' },
  },
  { title: 'about.borders', texts: ['about.borders-text'] },
  { title: 'about.privacy', texts: ['about.privacy-text'] },
];

/** What the atlas is, how it was made and out of whose work. */
export function AboutPage() {
  const t = useTranslate();
  return (
    <Parts of="about">
      <PageHead title={t('about.title')} />
      {CHAPTERS.map(({ title, texts, card }) => (
        <Section key={title} title={t(title)}>
          {texts.map((text) => (
            <Prose key={text} text={t(text)} />
          ))}
          {card && (
            <ul className="link-cards">
              <LinkCard selection={card} title={t('howfar.title')}>
                {t('howfar.card-note')}
              </LinkCard>
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
    </Parts>
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
      <ul className="link-cards">
        <LinkCard selection={{ kind: 'changes' }} title={t('about.changes')} />
        <LinkCard selection={{ kind: 'factors' }} title={t('about.factors')} />
        <LinkCard selection={{ kind: 'sources' }} title={t('overview.card-sources')} />
      </ul>
    </Section>
  );
}

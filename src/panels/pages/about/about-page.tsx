import type { Selection } from '../../../domain/selection';
import type { PlainMessageKey } from '../../../i18n/namespaces';
import { useAtlas, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { LinkCard } from '../../links/link-card';
import { OfflineChapter } from '../../offline/offline-chapter';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { PageHead } from '../../records/page-head';
import { type Credit, DATA_CREDITS, FONT_CREDITS, SOFTWARE_CREDITS } from './credits';

interface Chapter {
  readonly title: PlainMessageKey<'about'>;
  readonly texts: readonly PlainMessageKey<'about'>[];
  /** A page with more on the chapter's subject. */
  readonly card?: Selection;
}

const CHAPTERS: readonly Chapter[] = [
  { title: 'what', texts: ['what-text'] },
  { title: 'not', texts: ['not-navigation', 'not-complete'] },
  {
    title: 'positions',
    texts: ['positions-text'],
    card: { kind: 'distances' },
  },
  { title: 'borders', texts: ['borders-text'] },
  { title: 'privacy', texts: ['privacy-text'] },
];

/** Shows what the atlas is, how it was made and whose work it uses. */
export function AboutPage() {
  const t = useTranslate();
  const tAbout = useTranslate('about');
  return (
    <Parts of="about">
      <PageHead title={t('about.title')} />
      {CHAPTERS.map(({ title, texts, card }) => (
        <Section key={title} title={tAbout(title)}>
          {texts.map((text) => (
            <Prose key={text} text={tAbout(text)} />
          ))}
          {card && (
            <ul className="link-cards">
              <LinkCard selection={card} title={t('distances.title')}>
                {tAbout('distances-note')}
              </LinkCard>
            </ul>
          )}
        </Section>
      ))}
      <DataChapter />
      <OfflineChapter />
      <Section title={tAbout('licence')}>
        <Prose text={tAbout('licence-text')} />
        <CreditsTable title={tAbout('credits-data')} credits={DATA_CREDITS} />
        <CreditsTable title={tAbout('credits-fonts')} credits={FONT_CREDITS} />
        <CreditsTable title={tAbout('credits-software')} credits={SOFTWARE_CREDITS} />
      </Section>
    </Parts>
  );
}

/** Shows the version of the data, with a link to what changed in it. */
function DataChapter() {
  const t = useTranslate();
  const tAbout = useTranslate('about');
  const version = useAtlas((state) => state.version);
  return (
    <Section title={tAbout('data')}>
      <Loaded loadable={version}>
        {({ version: present }) => <Prose text={tAbout('data-text', { version: present })} />}
      </Loaded>
      <ul className="link-cards">
        <LinkCard selection={{ kind: 'use-data' }} title={tAbout('use-data')}>
          {tAbout('use-data-note')}
        </LinkCard>
        <LinkCard selection={{ kind: 'changes' }} title={tAbout('changes')} />
        <LinkCard selection={{ kind: 'missing' }} title={t('about.missing')} />
        <LinkCard selection={{ kind: 'factors' }} title={tAbout('factors')} />
        <LinkCard selection={{ kind: 'sources' }} title={t('source.title')} />
      </ul>
    </Section>
  );
}

export function CreditsTable({
  title,
  credits,
}: {
  readonly title: string;
  readonly credits: readonly Credit[];
}) {
  const t = useTranslate();
  const tAbout = useTranslate('about');
  return (
    <table className="table credits">
      <caption>{title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{tAbout('work')}</th>
          <th scope="col">{tAbout('terms')}</th>
        </tr>
      </thead>
      <tbody>
        {credits.map(({ work, url, licence, note, use }) => (
          <tr key={work}>
            <th scope="row">
              <a href={url} target="_blank" rel="noopener noreferrer">
                {work}
                <span className="visually-hidden"> ({t('source.new-tab')})</span>
              </a>
              {use && <span className="table-note">{tAbout(use)}</span>}
            </th>
            <td>
              {licence}
              {note && <span className="table-note">{tAbout(note)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

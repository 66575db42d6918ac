import type { Selection } from '../../../domain/selection';
import type { PlainMessageKey } from '../../../i18n/namespaces';
import { useAtlas, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { LinkCard } from '../../links/link-card';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { PageHead } from '../../records/page-head';
import { type Credit, DATA_CREDITS, FONT_CREDITS, SOFTWARE_CREDITS } from './credits';

interface Chapter {
  readonly title: PlainMessageKey;
  readonly texts: readonly PlainMessageKey[];
  /** A page with more on the chapter's subject. */
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

/** Shows what the atlas is, how it was made and whose work it uses. */
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
              <LinkCard selection={card} title={t('distances.title')}>
                {t('distances.card-note')}
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

/** Shows the version of the data, with a link to what changed in it. */
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
        <LinkCard selection={{ kind: 'missing' }} title={t('about.missing')} />
        <LinkCard selection={{ kind: 'factors' }} title={t('about.factors')} />
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
  return (
    <table className="table credits">
      <caption>{title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('about.work')}</th>
          <th scope="col">{t('about.terms')}</th>
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
              {use && <span className="table-note">{t(use)}</span>}
            </th>
            <td>
              {licence}
              {note && <span className="table-note">{t(note)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

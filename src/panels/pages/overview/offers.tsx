import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { AddressLink } from '../../links/address-link';
import { RecordLink } from '../../links/record-link';
import { Section } from '../../prose/section';

/** Shows questions as links to the views that answer them; nothing until they are loaded. */
export function Questions() {
  const t = useTranslate();
  const locale = useLocale();
  const frontPage = useAtlas((state) => state.frontPage);
  if (frontPage?.state !== 'ready') return null;
  return (
    <ul className="questions" aria-label={t('overview.questions')}>
      {frontPage.value.questions.map(({ name, address }) => (
        <li key={address}>
          <AddressLink address={address} className="question">
            {name[locale]}
          </AddressLink>
        </li>
      ))}
    </ul>
  );
}

/** Shows the stories as links; nothing until their names are loaded. */
export function OfferedStories() {
  const t = useTranslate();
  const locale = useLocale();
  const frontPage = useAtlas((state) => state.frontPage);
  if (frontPage?.state !== 'ready') return null;
  return (
    <Section title={t('overview.stories')}>
      <ul className="link-cards">
        {frontPage.value.stories.map(({ id, name }) => (
          <li key={id}>
            <RecordLink selection={{ kind: 'story', id }} className="link-card">
              <span className="card-title">{name[locale]}</span>
            </RecordLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

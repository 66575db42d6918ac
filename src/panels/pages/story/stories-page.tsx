import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { LinkCard } from '../../links/link-card';
import { Prose } from '../../prose/prose';
import { PageHead } from '../../records/page-head';

/** Lists the stories. */
export function StoriesPage() {
  const t = useTranslate('stories');
  const locale = useLocale();
  const stories = useAtlas((state) => state.stories);
  return (
    <Parts of="stories">
      <PageHead title={t('title')} />
      <Prose text={t('lead')} lead />
      <Loaded loadable={stories}>
        {(all) => (
          <ul className="link-cards">
            {all.map(({ id, name, summary, steps }) => (
              <LinkCard
                key={id}
                selection={{ kind: 'story', id }}
                title={`${name[locale]} (${t('steps', { count: steps })})`}
              >
                {summary[locale]}
              </LinkCard>
            ))}
          </ul>
        )}
      </Loaded>
    </Parts>
  );
}

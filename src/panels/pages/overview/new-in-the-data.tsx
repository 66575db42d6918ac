import { formatDate } from '../../../i18n/format-date';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { lazyPart } from '../../context/lazy-part';
import { RecordLink } from '../../links/record-link';
import { Section } from '../../prose/section';

const SinceVisit = lazyPart(() => import('./since-visit').then(({ SinceVisit: Part }) => Part), {
  silent: true,
  messages: ['menu', 'visits'],
});

/** Says of when the data is, and what changed in it since the reader's last visit. */
export function NewInTheData() {
  const t = useTranslate();
  const locale = useLocale();
  const frontPage = useAtlas((state) => state.frontPage);
  const earlier = useAtlas((state) => state.earlierVisit);
  if (frontPage?.state !== 'ready') return null;
  const { version, date } = frontPage.value;
  return (
    <Section title={t('overview.data', { date: formatDate(locale, date) })}>
      {earlier && earlier.version !== version && <SinceVisit visit={earlier} />}
      <RecordLink selection={{ kind: 'changes' }}>{t('overview.changes')}</RecordLink>
    </Section>
  );
}

import type { Milestone } from '../../domain/project';
import { useLocale, useTranslate } from '../context/atlas-context';
import { Dated } from '../prose/facts';
import { Section } from '../prose/section';
import { Tag } from './status';

/** Lists past and planned events in order of date. */
export function Milestones({ milestones }: { readonly milestones: readonly Milestone[] }) {
  const t = useTranslate();
  const locale = useLocale();
  if (milestones.length === 0) return null;
  const inOrder = [...milestones].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  return (
    <Section title={t('page.dates')}>
      <ol className="milestones">
        {inOrder.map(({ date, label, planned }) => (
          <li key={`${date} ${label.en}`} data-planned={planned || undefined}>
            <span className="milestone-date">
              <Dated date={date} /> {planned && <Tag>{t('page.planned')}</Tag>}
            </span>
            <span>{label[locale]}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

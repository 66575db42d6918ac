import type { Source } from '../../domain/source';
import { useServices, useTranslate } from '../context/atlas-context';
import { RecordLink } from '../links/record-link';
import { Section } from '../prose/section';
import { SourceEntry } from './source-entry';
import './source.css';

/** Lists every source of a record, at the foot of its page. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const t = useTranslate();
  const { paper } = useServices();
  paper?.addSources(sources);
  if (sources.length === 0 || paper) return null;
  return (
    <Section title={t('source.title')}>
      <ol className="source-list">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceEntry source={source} />{' '}
            <RecordLink selection={{ kind: 'source', id: source.id }} className="source-more">
              {t('source.record')}
            </RecordLink>
          </li>
        ))}
      </ol>
    </Section>
  );
}

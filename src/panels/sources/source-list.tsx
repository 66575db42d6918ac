import type { Source } from '../../domain/source';
import { useTranslate } from '../atlas-context';
import { Section } from '../prose/section';
import { SourceEntry } from './source-entry';
import './source.css';

/** Every source of a record, at the foot of its page. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const t = useTranslate();
  if (sources.length === 0) return null;
  return (
    <Section title={t('source.title')}>
      <ol className="source-list">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceEntry source={source} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

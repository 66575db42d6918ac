import type { Statement } from '../../domain/port';
import { citedSources, type Source } from '../../domain/source';
import { useLocale, useTranslate } from '../context/atlas-context';
import { asOf } from '../prose/facts';
import { Prose } from '../prose/prose';
import { Section } from '../prose/section';
import { SourceChip } from '../sources/source-chip';

/** Lists statements, each with its date and its sources. */
export function Statements({
  title,
  statements,
  sources,
}: {
  readonly title: string;
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
}) {
  const t = useTranslate();
  const locale = useLocale();
  if (statements.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="statements">
        {statements.map((statement) => (
          <li key={statement.text.en}>
            <Prose text={statement.text[locale]} />
            <p className="statement-foot">
              <span>{asOf(t, locale, statement.asOf)}</span>{' '}
              <SourceChip
                sources={citedSources(statement.sources, sources)}
                asOf={statement.asOf}
              />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

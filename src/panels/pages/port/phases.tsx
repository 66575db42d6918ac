import type { Phase } from '../../../domain/port';
import type { Source } from '../../../domain/source';
import { formatDate } from '../../../i18n/format-date';
import { useLanguage, useTranslate } from '../../atlas-context';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { citedSources } from '../../sources/cited-sources';
import { SourceChip } from '../../sources/source-chip';
import { Tag } from '../tag';
import { useRecordWords } from '../use-record-words';

/** Phase by phase, what was promised for when, and when it was met. */
export function Phases({
  phases,
  sources,
}: {
  readonly phases: readonly Phase[];
  readonly sources: readonly Source[];
}) {
  const say = useRecordWords();
  return (
    <Section title={say('port.phases')}>
      {phases.map((phase) => (
        <PhasePart key={phase.id} phase={phase} sources={sources} />
      ))}
    </Section>
  );
}

function PhasePart({
  phase: { name, status, text, promised, met },
  sources,
}: {
  readonly phase: Phase;
  readonly sources: readonly Source[];
}) {
  const t = useTranslate();
  const say = useRecordWords();
  const language = useLanguage();
  return (
    <section className="phase">
      <h3>
        {name[language]} <Tag>{t(`status.${status}`)}</Tag>
      </h3>
      <Prose text={text[language]} />
      <ol className="milestones">
        {promised.map((promise) => (
          <li key={`${promise.asOf} ${promise.date} ${promise.text.en}`} data-planned>
            <span className="milestone-date">
              {say('port.promised', { date: formatDate(language, promise.date) })}
            </span>
            <span>
              {promise.text[language]}{' '}
              <span className="phase-said">
                {say('port.said', { date: formatDate(language, promise.asOf) })}
              </span>{' '}
              <SourceChip sources={citedSources(promise.sources, sources)} asOf={promise.asOf} />
            </span>
          </li>
        ))}
        <li>
          <span className="milestone-date">
            {met ? say('port.met', { date: formatDate(language, met.date) }) : say('port.not-met')}
          </span>
          {met && (
            <span>
              {met.text[language]}{' '}
              <SourceChip sources={citedSources(met.sources, sources)} asOf={met.date} />
            </span>
          )}
        </li>
      </ol>
    </section>
  );
}

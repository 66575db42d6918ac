import type { Figure } from '../../domain/figure';
import { citedSources, type Source } from '../../domain/source';
import { useTranslate } from '../context/atlas-context';
import { SourceEntry } from '../sources/source-entry';
import { agreementOf } from './agreement';
import { FigureValue } from './figure-value';

/** Shows every value found for a figure's question with its sources in full. */
export function Answers({
  figure,
  sources,
}: {
  readonly figure: Pick<Figure, 'unit' | 'values'>;
  readonly sources: readonly Source[];
}) {
  return (
    <ul className="answers">
      {figure.values.map((value) => (
        <li key={`${value.value} ${value.asOf} ${value.sources.join()}`}>
          <FigureValue unit={figure.unit} value={value}>
            {citedSources(value.sources, sources).map((source) => (
              <p key={source.id} className="answer-source">
                <SourceEntry source={source} />
              </p>
            ))}
          </FigureValue>
        </li>
      ))}
    </ul>
  );
}

/** Says that values differ or have different dates; shows nothing if they agree. */
export function AgreementNote({ values }: { readonly values: Figure['values'] }) {
  const t = useTranslate();
  const agreement = agreementOf(values);
  if (agreement === 'agree') return null;
  return (
    <span className="figure-agreement" data-agreement={agreement}>
      {t(agreement === 'series' ? 'figure.series' : 'figure.differ')}
    </span>
  );
}

import type { Figure, FigureValue as Value } from '../../domain/figure';
import { citedSources, type Source } from '../../domain/source';
import { useLocale } from '../context/atlas-context';
import { SourceChip } from '../sources/source-chip';
import { AgreementNote } from './answers';
import { citedFigure } from './cited-figure';
import { FigureValue } from './figure-value';
import './figure.css';

/** Shows one question with every value found for it. Must stand in a `dl`, see FigureList. */
export function FigureCard({
  figure,
  sources,
}: {
  readonly figure: Figure;
  readonly sources: readonly Source[];
}) {
  const locale = useLocale();
  return (
    <div
      className="figure-card"
      data-wide={isWordy(figure) || undefined}
      data-several={figure.values.length > 1 || undefined}
    >
      <dt>
        {figure.label[locale]}
        <AgreementNote values={figure.values} />
      </dt>
      {figure.values.map((value) => (
        <dd key={keyOf(value)} className="figure-value">
          <FigureValue unit={figure.unit} value={value}>
            <SourceChip
              sources={citedSources(value.sources, sources)}
              asOf={value.asOf}
              figure={citedFigure(figure.label[locale], figure.unit, [value])}
            />
          </FigureValue>
        </dd>
      ))}
    </div>
  );
}

/** Returns whether a card needs the whole row: for several values, or for text that explains one. */
function isWordy({ values }: Figure): boolean {
  return values.length > 1 || values.some(({ note, formula }) => note || formula);
}

function keyOf({ value, to, asOf, sources }: Value): string {
  return `${value}/${to}/${asOf}/${sources.join()}`;
}

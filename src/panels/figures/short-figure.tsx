import type { Figure } from '../../domain/figure';
import { citedSources, type Source } from '../../domain/source';
import { useLocale } from '../context/atlas-context';
import { ChipPopover } from '../sources/chip-popover';
import { headlineValues, spanOf } from './agreement';
import { AgreementNote, Answers } from './answers';
import { citedFigure } from './cited-figure';
import { FigureOf } from './headline-card';
import { Quantity } from './quantity';
import './short-figure.css';

/** Shows a figure in two lines, with a chip that opens every value. Must stand in a `dl`. */
export function ShortFigure({
  figure,
  sources,
}: {
  readonly figure: Figure;
  readonly sources: readonly Source[];
}) {
  const locale = useLocale();
  const { label, unit, values } = figure;
  const shown = headlineValues(values);
  const cited = citedSources(
    values.flatMap((value) => value.sources),
    sources,
  );
  return (
    <div className="short-figure">
      <dt>{label[locale]}</dt>
      <dd>
        <Quantity unit={unit} {...spanOf(shown)} />
      </dd>
      <dd className="short-figure-notes">
        <span>
          <FigureOf values={shown} />
          <AgreementNote values={values} />
        </span>
        <ChipPopover
          sources={cited}
          title={label[locale]}
          figure={citedFigure(label[locale], unit, shown)}
        >
          <Answers figure={figure} sources={sources} />
        </ChipPopover>
      </dd>
    </div>
  );
}

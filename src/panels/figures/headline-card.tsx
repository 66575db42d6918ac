import type { Figure, FigureValue } from '../../domain/figure';
import { citedSources, type Source } from '../../domain/source';
import { formatDate } from '../../i18n/format-date';
import { useLocale, useTranslate } from '../context/atlas-context';
import { asOf } from '../prose/facts';
import { ChipPopover } from '../sources/chip-popover';
import { headlineValues, spanOf } from './agreement';
import { AgreementNote, Answers } from './answers';
import { citedFigure } from './cited-figure';
import { Quantity } from './quantity';
import './figure.css';

/** Shows a figure at a glance, see FigureSummary. Must stand in a `dl`. */
export function HeadlineCard({
  figure,
  sources,
}: {
  readonly figure: Figure;
  readonly sources: readonly Source[];
}) {
  const locale = useLocale();
  return (
    <div className="figure-card">
      <dt>{figure.label[locale]}</dt>
      <dd className="figure-value">
        <FigureSummary figure={figure} sources={sources} />
      </dd>
    </div>
  );
}

/**
 * Shows the range of a figure's values, or the latest of a series. Its chip opens every value with its
 * sources.
 */
export function FigureSummary({
  figure,
  sources,
}: {
  readonly figure: Pick<Figure, 'label' | 'unit' | 'values'>;
  readonly sources: readonly Source[];
}) {
  const locale = useLocale();
  const { label, unit } = figure;
  const values = headlineValues(figure.values);
  const cited = citedSources(
    figure.values.flatMap((value) => value.sources),
    sources,
  );
  return (
    <>
      <Quantity unit={unit} {...spanOf(values)} />
      <FigureOf values={values} />
      <AgreementNote values={figure.values} />
      <ChipPopover
        sources={cited}
        title={label[locale]}
        figure={citedFigure(label[locale], unit, values)}
      >
        <Answers figure={figure} sources={sources} />
      </ChipPopover>
    </>
  );
}

/** Says what kinds of statement the values are and of when. */
export function FigureOf({ values }: { readonly values: readonly FigureValue[] }) {
  return (
    <span className="figure-of">
      <Kinds values={values} /> <Dates values={values} />
    </span>
  );
}

/** Names the kinds of statement among the values; the plain kind is left out. */
function Kinds({ values }: { readonly values: readonly FigureValue[] }) {
  const t = useTranslate();
  const kinds = [...new Set(values.map(({ qualifier }) => qualifier))];
  const words = kinds.filter((kind) => kind !== 'reported').map((kind) => t(`qualifier.${kind}`));
  if (words.length === 0) return null;
  return <span className="figure-kinds">{words.join(' · ')}</span>;
}

function Dates({ values }: { readonly values: readonly FigureValue[] }) {
  const t = useTranslate();
  const locale = useLocale();
  const dates = values.map((value) => value.asOf).sort();
  const [first = '', last = ''] = [dates.at(0), dates.at(-1)];
  if (first === last) return <span>{asOf(t, locale, last)}</span>;
  return <span>{`${formatDate(locale, first)} – ${formatDate(locale, last)}`}</span>;
}

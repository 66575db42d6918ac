import { type Cost, sumOf } from '../../domain/cost';
import type { Figure, FigureValue } from '../../domain/figure';
import { citedSources, type Source } from '../../domain/source';
import { asOf } from '../prose/facts';
import { headlineValues, spanOf } from './agreement';
import { type Quantity, type QuantityContext, quantityText } from './quantity-text';

/** A figure in words, as cards show it. */
export interface FigureText {
  readonly label: string;
  readonly value: string;
  /** Kind of statement and date, each left out where there is none to say. */
  readonly notes: readonly (string | undefined)[];
  /** The first publisher and the number of others. */
  readonly publishers: string | undefined;
}

/** Formats a quantity as one text. */
export function quantityAsText(amount: Quantity, context: QuantityContext): string {
  const { before, number, after } = quantityText(amount, context);
  return `${before}${number}${after}`;
}

/** Returns the range of a figure's values, or the latest of a series. */
export function figureText(
  { label, unit, values }: Pick<Figure, 'label' | 'unit' | 'values'>,
  sources: readonly Source[],
  context: QuantityContext,
): FigureText {
  const { t, locale } = context;
  const shown = headlineValues(values);
  const last = shown.at(-1);
  return {
    label: label[locale],
    value: quantityAsText({ unit, ...spanOf(shown) }, context),
    notes: [
      last && qualifierText(last.qualifier, context),
      last && last.value !== last.asOf ? asOf(t, locale, last.asOf) : undefined,
    ],
    publishers: publishersText(
      shown.flatMap((value) => value.sources),
      sources,
    ),
  };
}

/** Returns the first sum of a project's costs, with its year; undefined if there is none. */
export function costText(
  costs: readonly Cost[],
  sources: readonly Source[],
  context: QuantityContext,
): FigureText | undefined {
  const [first] = costs;
  if (!first) return undefined;
  const { t } = context;
  return {
    label: t('project.cost'),
    value: quantityAsText(sumOf(first), context),
    notes: [
      qualifierText(first.qualifier, context),
      t('project.cost-year', { year: String(first.year) }),
    ],
    publishers: publishersText(first.sources, sources),
  };
}

/** Returns the first publisher and the number of others: `Ositrán +2`. */
export function publishersText(
  ids: readonly string[],
  sources: readonly Source[],
): string | undefined {
  const cited = citedSources(ids, sources).map(({ publisher }) => publisher);
  const [first, ...others] = [...new Set(cited)];
  return others.length > 0 ? `${first} +${others.length}` : first;
}

function qualifierText(
  qualifier: FigureValue['qualifier'],
  { t }: QuantityContext,
): string | undefined {
  return qualifier === 'reported' ? undefined : t(`qualifier.${qualifier}`);
}

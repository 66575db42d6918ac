import { type Cost, sumOf } from '../../domain/cost';
import type { Figure, FigureValue } from '../../domain/figure';
import { citedSources, type Source } from '../../domain/source';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { headlineValues, spanOf } from '../figures/agreement';
import { type Quantity, quantityText } from '../figures/quantity-text';
import { asOf } from '../prose/facts';

/** A figure as a card shows it. */
export interface FigureText {
  readonly label: string;
  readonly value: string;
  readonly notes: readonly (string | undefined)[];
}

/** Returns the functions that format figures for a card, each with its date and publisher. */
export function useFigureText() {
  const t = useTranslate();
  const locale = useLocale();
  const lengthUnit = useAtlas((state) => state.lengthUnit);

  function quantity(amount: Quantity): string {
    const { before, number, after } = quantityText(amount, { locale, lengthUnit, t });
    return `${before}${number}${after}`;
  }

  /** The range of a figure's values, or the latest of a series. */
  function figure({ label, unit, values }: Figure, sources: readonly Source[]): FigureText {
    const shown = headlineValues(values);
    const last = shown.at(-1);
    return {
      label: label[locale],
      value: quantity({ unit, ...spanOf(shown) }),
      notes: [
        last && qualifierText(last.qualifier),
        last && last.value !== last.asOf ? asOf(t, locale, last.asOf) : undefined,
        publishers(
          shown.flatMap((value) => value.sources),
          sources,
        ),
      ],
    };
  }

  /** The first sum of a project's costs; says how many others there are. */
  function cost(costs: readonly Cost[], sources: readonly Source[]): FigureText | undefined {
    const [first, ...others] = costs;
    if (!first) return undefined;
    const { year, qualifier } = first;
    return {
      label: t('project.cost'),
      value: quantity(sumOf(first)),
      notes: [
        qualifierText(qualifier),
        t('project.cost-year', { year: String(year) }),
        publishers(first.sources, sources),
        others.length > 0 ? `+${others.length}` : undefined,
      ],
    };
  }

  function qualifierText(qualifier: FigureValue['qualifier']): string | undefined {
    return qualifier === 'reported' ? undefined : t(`qualifier.${qualifier}`);
  }

  return { figure, cost, quantity, publishers };
}

/** Returns the first publisher and the number of others: `Ositrán +2`. */
function publishers(ids: readonly string[], sources: readonly Source[]): string | undefined {
  const cited = citedSources(ids, sources).map(({ publisher }) => publisher);
  const [first, ...others] = [...new Set(cited)];
  return others.length > 0 ? `${first} +${others.length}` : first;
}

import type { Cost } from '../../domain/cost';
import type { Figure } from '../../domain/figure';
import type { Source } from '../../domain/source';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import {
  costText,
  type FigureText,
  figureText,
  publishersText,
  quantityAsText,
} from '../figures/figure-text';
import type { Quantity } from '../figures/quantity-text';

/** Returns the functions that format figures for a card, each with its date and publisher. */
export function useFigureText() {
  const t = useTranslate();
  const locale = useLocale();
  const lengthUnit = useAtlas((state) => state.lengthUnit);
  const context = { t, locale, lengthUnit };
  return {
    quantity: (amount: Quantity) => quantityAsText(amount, context),
    figure: (figure: Figure, sources: readonly Source[]) =>
      withPublishers(figureText(figure, sources, context)),
    /** The first sum of a project's costs; says how many others there are. */
    cost: (costs: readonly Cost[], sources: readonly Source[]) => {
      const text = costText(costs, sources, context);
      const others = costs.length - 1;
      return text && withPublishers(text, others > 0 ? `+${others}` : undefined);
    },
    publishers: publishersText,
  };
}

/** Returns what a card shows of a figure, its publishers among the notes. */
function withPublishers(
  { label, value, notes, publishers }: FigureText,
  ...more: (string | undefined)[]
) {
  return { label, value, notes: [...notes, publishers, ...more] };
}

import type { FigureValue, Unit } from '../../domain/figure';
import type { CitedFigure } from '../../state/sharing-slice';
import { spanOf } from './agreement';

/** Returns a figure to cite: the range of values that are shown together, with the latest of their dates. */
export function citedFigure(
  label: string,
  unit: Unit,
  values: readonly FigureValue[],
): CitedFigure {
  return {
    label,
    amount: { unit, ...spanOf(values) },
    asOf:
      values
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? '',
    qualifiers: [...new Set(values.map(({ qualifier }) => qualifier))],
  };
}

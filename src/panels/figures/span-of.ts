import type { FigureValue } from '../../domain/figure';

/** From the least to the greatest of the values; one of them alone where they agree or are dates. */
export function spanOf(values: readonly FigureValue[]): Pick<FigureValue, 'value' | 'to'> {
  const numbers = values
    .flatMap(({ value, to }) => [value, to])
    .filter((each) => typeof each === 'number');
  if (numbers.length === 0) return { value: values.at(-1)?.value ?? '' };
  const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  return least === greatest ? { value: least } : { value: least, to: greatest };
}

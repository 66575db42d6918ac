import type { Figure, FigureValue } from '../../src/domain/figure';
import { LOCALES, type Localized } from '../../src/domain/locale';

/** A value found in a record, with its path: `figures.3.values.0`. */
export interface Found<T> {
  readonly path: string;
  readonly value: T;
}

/** Returns every value in a record that passes a test, outermost first. */
export function findAll<T>(record: unknown, is: (value: unknown) => value is T): Found<T>[] {
  const found: Found<T>[] = [];
  const keys: string[] = [];
  const visit = (value: unknown) => {
    if (is(value)) found.push({ path: keys.join('.'), value });
    if (typeof value !== 'object' || value === null) return;
    for (const key in value) {
      keys.push(key);
      visit(value[key as keyof typeof value]);
      keys.pop();
    }
  };
  visit(record);
  return found;
}

export function isLocalized(value: unknown): value is Localized {
  return isObject(value) && LOCALES.every((locale) => locale in value);
}

export function isFigure(value: unknown): value is Figure {
  return isObject(value) && 'label' in value && 'unit' in value && 'values' in value;
}

export function isFigureValue(value: unknown): value is FigureValue {
  return isObject(value) && 'qualifier' in value && 'value' in value;
}

/** A value that cites sources of its record by their ids. */
export interface Citing {
  readonly sources: readonly string[];
}

export function isCiting(value: unknown): value is Citing {
  return (
    isObject(value) &&
    Array.isArray(value.sources) &&
    value.sources.every((source) => typeof source === 'string')
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

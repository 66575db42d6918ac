import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { classOf, colourClasses, MAX_VALUES } from '../../own-data/colour-classes';
import { filterRows, isOpen, passingCodes } from '../../own-data/filter-rows';
import type { OwnLayer } from '../../own-data/own-layer';
import type { OwnEntry, OwnFilter } from '../../own-data/own-view';
import { classColours, layerColour, otherColour } from '../../symbols/own-data';
import type { ThemeName } from '../../symbols/palette';

// Features hold cells as numbers (`c0`, `c1`), texts as their codes; see `OwnLayer.features`.

/** Expressions by the filters from which they are made: an unchanged filter keeps its expression, however long its list. */
const filterCache = new WeakMap<readonly OwnFilter[], ExpressionSpecification[]>();

/** Returns the filter of a layer's features of some types of geometry, those alone that pass the reader's filters. */
export function filterOf(entry: OwnEntry, types: readonly string[]): FilterSpecification {
  const { filters } = entry.view;
  const known = filterCache.get(filters);
  const tests =
    known ??
    filters.flatMap((filter): ExpressionSpecification[] => {
      const test = testOf(entry.layer, filter);
      return test ? [test] : [];
    });
  if (!known) filterCache.set(filters, tests);
  const isOfType: ExpressionSpecification = ['match', ['geometry-type'], [...types], true, false];
  return ['all', isOfType, ...tests];
}

/** Returns the expression of a filter, by the cell that features hold, or by their rows where they do not hold it. */
function testOf(layer: OwnLayer, filter: OwnFilter): ExpressionSpecification | undefined {
  const column = layer.columns[filter.column];
  if (!column || isOpen(filter)) return undefined;
  if (!layer.featureColumns.includes(filter.column)) {
    return isOneOf(['id'], [...filterRows(layer, [filter])]);
  }
  const key = cellKey(filter.column);
  if (column.kind === 'text') return isOneOf(codeAt(key), passingCodes(column, filter));
  if (filter.kind === 'range') {
    const { from, to } = filter;
    const cell: ExpressionSpecification = ['to-number', ['get', key]];
    return [
      'all',
      ['has', key],
      ...(from === null ? [] : [['>=', cell, from] as ExpressionSpecification]),
      ...(to === null ? [] : [['<=', cell, to] as ExpressionSpecification]),
    ];
  }
  const values = filter.kind === 'values' ? filter.values : [];
  const codes = values.flatMap((text) => (text === '' ? [] : [Number(text === 'true')]));
  const isValue = isOneOf(['to-number', ['get', key]], codes);
  return values.includes('')
    ? ['any', ['!', ['has', key]], isValue]
    : ['all', ['has', key], isValue];
}

/** Returns the number of a text; empty cells, which features leave out, have the number of the empty text. */
function codeAt(key: string): ExpressionSpecification {
  return ['case', ['has', key], ['to-number', ['get', key]], 0];
}

/** Looks values up in a table, where `in` would compare each. */
function isOneOf(
  value: ExpressionSpecification,
  values: readonly number[],
): ExpressionSpecification {
  return values.length === 0 ? ['literal', false] : ['match', value, [...values], true, false];
}

const colourCache = new WeakMap<OwnLayer, Map<string, ExpressionSpecification | string>>();

/** Returns the colour of a layer, or the expression that colours its features by a column. */
export function colourOf(entry: OwnEntry, theme: ThemeName): ExpressionSpecification | string {
  const { layer, view } = entry;
  const column = view.colourColumn;
  if (column === null || !layer.columns[column]) return layerColour(theme, entry);
  const cache = colourCache.get(layer) ?? new Map<string, ExpressionSpecification | string>();
  colourCache.set(layer, cache);
  const key = `${theme} ${column}`;
  const colour = cache.get(key) ?? colourBy(layer, column, theme);
  cache.set(key, colour);
  return colour;
}

function colourBy(
  layer: OwnLayer,
  index: number,
  theme: ThemeName,
): ExpressionSpecification | string {
  const column = layer.columns[index];
  if (!column) return otherColour(theme);
  const classes = colourClasses(column);
  const colours = classColours(theme, classes);
  const other = otherColour(theme);
  const [first = other] = colours;
  if (!layer.featureColumns.includes(index)) return colourByRow(layer, index, colours, other);
  const key = cellKey(index);
  if (classes.kind === 'values') {
    const cases = classes.values.flatMap(({ code }, i) => [code, colours[i] ?? other]);
    return cases.length === 0
      ? other
      : (['match', codeAt(key), ...cases, other] as unknown as ExpressionSpecification);
  }
  const steps = classes.breaks.flatMap((end, i) => [end, colours[i + 1] ?? other]);
  const step = ['step', ['to-number', ['get', key]], first, ...steps];
  return [
    'case',
    ['has', key],
    steps.length === 0 ? first : step,
    other,
  ] as unknown as ExpressionSpecification;
}

/** Colours features by the classes of their rows, for columns that features do not hold. */
function colourByRow(
  layer: OwnLayer,
  index: number,
  colours: readonly string[],
  other: string,
): ExpressionSpecification | string {
  const column = layer.columns[index];
  if (!column) return other;
  const classes = colourClasses(column);
  const rowsOf = new Map<number, number[]>();
  for (let row = 0; row < layer.rowCount; row++) {
    const rank = classOf(column, classes, row);
    if (rank < 0 || rank === MAX_VALUES) continue;
    const rows = rowsOf.get(rank);
    if (rows) rows.push(row);
    else rowsOf.set(rank, [row]);
  }
  const cases = [...rowsOf].flatMap(([rank, rows]) => [rows, colours[rank] ?? other]);
  return cases.length === 0
    ? other
    : (['match', ['id'], ...cases, other] as unknown as ExpressionSpecification);
}

function cellKey(column: number): string {
  return `c${column}`;
}

import { expect, it } from 'vitest';
import { mines, numbers } from './own-layer.fixture';
import { withColumns } from './with-columns';

const namesOf = (columns: readonly { readonly name: string }[]) => columns.map(({ name }) => name);

it('adds columns, and replaces those that were added before', () => {
  const once = withColumns(mines(), [numbers('days', 1, 2, 3, 4)]);
  const twice = withColumns(once, [numbers('days', 5, 6, 7, 8)]);
  expect(namesOf(twice.columns)).toEqual(['mineral', 'output', 'open', 'since', 'days']);
  expect(twice.columns.at(-1)).toMatchObject({ values: Float64Array.of(5, 6, 7, 8) });
});

it('keeps a column of the same name that features know by its number', () => {
  const layer = withColumns(mines(), [numbers('output', 1, 1, 1, 1)]);
  expect(namesOf(layer.columns)).toEqual(['mineral', 'output', 'open', 'since', 'output']);
});

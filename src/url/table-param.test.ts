import { describe, expect, it } from 'vitest';
import type { Selection } from '../domain/selection';
import { parseColumns, parseGrouping, parseSort } from './table-param';

const PROJECTS: Selection = { kind: 'projects' };
const SERVICE: Selection = { kind: 'service', id: 'wsa5' };

describe('the columns in an address', () => {
  it('are those of the table beside the page', () => {
    expect(parseColumns('name.carriers.cost', PROJECTS)).toEqual({
      value: ['name', 'cost'],
      rejected: ['carriers'],
    });
    expect(parseColumns('name.carriers.cost', SERVICE)).toEqual({
      value: ['name', 'carriers'],
      rejected: ['cost'],
    });
  });

  it('are chosen by the table if none of them is its own', () => {
    expect(parseColumns('cost', SERVICE)).toEqual({ value: null, rejected: ['cost'] });
  });
});

describe('the order and grouping in an address', () => {
  it('reject columns that the table beside the page lacks', () => {
    expect(parseSort('-cost.name', SERVICE)).toEqual({
      value: [{ column: 'name', isDescending: false }],
      rejected: ['-cost'],
    });
    expect(parseGrouping('sector', PROJECTS).value).toBe('sector');
    expect(parseGrouping('sector', SERVICE)).toEqual({ value: 'none', rejected: ['sector'] });
  });
});

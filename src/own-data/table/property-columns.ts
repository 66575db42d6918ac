import type { Cell } from './parse-cell';

/** Gives each property of features a column, in the order in which they appear. Names may be anything, also `__proto__`. */
export class PropertyColumns {
  readonly names: string[] = [];
  private readonly columns = new Map<string, number>();

  /** Returns the cells of a feature's properties. */
  cellsOf(properties: Iterable<readonly [name: string, value: unknown]>): Cell[] {
    const cells: Cell[] = [];
    for (const [name, value] of properties) cells[this.columnOf(name)] = cellOf(value);
    return cells;
  }

  private columnOf(name: string): number {
    const known = this.columns.get(name);
    if (known !== undefined) return known;
    this.columns.set(name, this.names.length);
    this.names.push(name);
    return this.names.length - 1;
  }
}

/** Returns the members of an object; nothing for other values. */
export function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Lists and objects become JSON. */
function cellOf(value: unknown): Cell {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'object':
      return value === null || value instanceof Date ? value : JSON.stringify(value);
    default:
      return undefined;
  }
}

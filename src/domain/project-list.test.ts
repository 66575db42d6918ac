import { describe, expect, it } from 'vitest';
import {
  CELL_SIZE,
  cellOf,
  type ListedProject,
  namedProjects,
  type ProjectName,
} from './project-list';

const LIST = Array.from(
  { length: CELL_SIZE + 2 },
  (_, i): ListedProject => ({
    ...{ id: `dam-${i}`, country: 'PE', position: [-75, -10], precision: 'site' },
    ...{ sector: 'energy', kind: 'hydro', status: 'operating' },
  }),
);
const nameOf = (text: string): ProjectName => {
  const name = { en: text, es: text, pt: text, zh: text };
  return { name, place: name };
};

describe('namedProjects', () => {
  it('names projects by the cells that are there, and others after their ids', () => {
    expect(cellOf(CELL_SIZE)).toBe('1');
    const named = namedProjects(LIST, (cell) =>
      cell === '1' ? [nameOf('Sixty-five'), nameOf('Sixty-six')] : undefined,
    );
    expect(named[0]).toMatchObject({ name: { zh: 'Dam 0' }, place: { en: '' } });
    expect(named.slice(CELL_SIZE).map(({ name }) => name.es)).toEqual(['Sixty-five', 'Sixty-six']);
  });

  it('prefers the names of all projects', () => {
    const all = LIST.map(({ id }) => nameOf(`The ${id}`));
    const named = namedProjects(LIST, (cell) => (cell === 'all' ? all : [nameOf('Other')]));
    expect(named[1]?.name.en).toBe('The dam-1');
  });
});

import { describe, expect, it } from 'vitest';
import type { ProjectSummary } from '../../domain/project';
import { textFilter } from './text-filter';

function project(id: string, en: string): ProjectSummary {
  const name = { en, es: en, pt: en, zh: en };
  return {
    ...{ id, name, place: name, country: 'PE', position: [-75, -10], precision: 'site' },
    ...{ sector: 'minerals', kind: 'mine', status: 'operating' },
  } as ProjectSummary;
}

const PROJECTS = [
  project('a', 'Copper mine A'),
  project('b', 'Copper mine B'),
  project('c', 'Dam'),
];

describe('textFilter', () => {
  it('leads to the table of the projects that contain the text', () => {
    expect(textFilter(' copper & b', PROJECTS, 'en')).toBeUndefined();
    expect(textFilter('copper mine', PROJECTS, 'es')).toMatchObject({
      name: { es: '2 proyectos que contienen «copper mine»' },
      target: { kind: 'address', address: 'p/?v=1&q=copper%20mine&view=table' },
    });
  });

  it('is not offered for a single project, for all, or for none', () => {
    for (const text of ['dam', 'peru', 'lithium', ' ']) {
      expect(textFilter(text, PROJECTS, 'en')).toBeUndefined();
    }
  });
});

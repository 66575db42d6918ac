import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ListedProject } from '../domain/project-list';
import { packProjects, projectList } from './project-list-schema';

const DAM: ListedProject = {
  ...{ id: 'dam', country: 'PE', position: [-75.1234, -10.5], precision: 'site' },
  ...{ sector: 'energy', kind: 'hydro', status: 'operating' },
};
const RAILWAY: ListedProject = {
  ...{ id: 'railway', country: 'KE', position: [181.5, 0.25], precision: 'region' },
  ...{ sector: 'other', kind: 'building', status: 'cancelled', lane: -2 },
  line: [
    [179.5, 0],
    [181.5, 0.25],
  ],
  ...{ legs: ['leg'], formerIds: ['old-railway', 'older'] },
};

describe('projectList', () => {
  it.each([[[]], [[DAM]], [[RAILWAY, DAM]]])(
    'reads what packProjects writes, case %#',
    (projects) => {
      expect(v.parse(projectList, packProjects(projects))).toEqual(projects);
    },
  );

  it('refuses columns of different lengths, and values that there are not', () => {
    const packed = packProjects([DAM, RAILWAY]) as Record<string, unknown>;
    for (const change of [
      { ids: 'dam' },
      { countries: 'PE' },
      { positions: [1, 2] },
      { sectors: '0' },
      { sectors: '0z' },
      { kinds: '0-' },
      { ids: 'dam Railway' },
    ]) {
      expect(v.is(projectList, { ...packed, ...change }), JSON.stringify(change)).toBe(false);
    }
  });
});

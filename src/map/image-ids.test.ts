import { describe, expect, it } from 'vitest';
import { parseImageId, projectImageId } from './image-ids';

describe('an image id', () => {
  it('describes a project symbol completely', () => {
    const look = {
      kind: 'rail',
      sector: 'transport',
      status: 'planned',
      precision: 'region',
    } as const;
    expect(parseImageId(projectImageId(look, 'dark'))).toEqual({
      image: 'project',
      theme: 'dark',
      look,
    });
  });

  it('contains the counts of a cluster by sector', () => {
    const request = parseImageId('cluster/light/3.0.1.0.0.0.0.0.0.2');
    expect(request?.image === 'cluster' && request.counts).toMatchObject({
      transport: 3,
      energy: 1,
      other: 2,
      ai: 0,
    });
  });

  it.each(['', 'project/light/rail', 'project/light/rail/magic/planned/site', 'their-icon'])(
    'that is none, as in "%s", asks for nothing',
    (id) => expect(parseImageId(id)).toBeUndefined(),
  );
});

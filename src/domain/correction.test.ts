import { describe, expect, it } from 'vitest';
import { correctionAddress } from './correction';

const SUBJECT = {
  record: 'project/chancay-port',
  page: 'https://atlas.example/en/p/chancay-port/?m=9/-11.6/-77.2',
};

function opened(repository: string) {
  const { origin, pathname, searchParams } = new URL(correctionAddress(repository, SUBJECT));
  return { at: `${origin}${pathname}`, fields: Object.fromEntries(searchParams) };
}

describe('the address of a correction', () => {
  it('fills the issue form of a repository on GitHub', () => {
    expect(opened('https://github.com/atlas/corridor.git')).toEqual({
      at: 'https://github.com/atlas/corridor/issues/new',
      fields: { template: 'correction.yml', title: 'Correction: project/chancay-port', ...SUBJECT },
    });
  });

  it('fills title and description on GitLab', () => {
    const { at, fields } = opened('https://gitlab.com/atlas/corridor/');
    expect(at).toBe('https://gitlab.com/atlas/corridor/-/issues/new');
    expect(fields['issue[title]']).toBe('Correction: project/chancay-port');
    expect(fields['issue[description]']).toContain(SUBJECT.page);
  });

  it('fills title and body on other hosts', () => {
    const { at, fields } = opened('https://codeberg.org/atlas/corridor');
    expect(at).toBe('https://codeberg.org/atlas/corridor/issues/new');
    expect(fields.body).toContain(SUBJECT.page);
  });
});

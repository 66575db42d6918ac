import { describe, expect, it } from 'vitest';
import { changesFrom } from './changelog-entries';

const LOG = [
  '\u001e2026-12-02\u001fddd\u001fCorrect a cost\n\nM\tdata/projects/toromocho.yaml\nD\tdata/claims/old.yaml\n',
  '\u001e2026-12-01\u001fccc\u001fRaise the version\n\nM\tdata/version.yaml\nA\tdata/events/2026-x.yaml\n',
  '\u001e2026-11-24\u001fbbb\u001fKeep claims\n\nA\tdata/claims/old.yaml\nM\tdata/projects/toromocho.yaml\n',
  '\u001e2026-11-20\u001faaa\u001fKeep projects\n\nA\tdata/projects/toromocho.yaml\n',
].join('');

const VERSIONS: Readonly<Record<string, string>> = {
  bbb: '2026.11.1',
  ccc: '2026.12.1',
  ddd: '2026.12.1',
};

describe('the changelog', () => {
  const changes = changesFrom(LOG, (commit) => VERSIONS[commit]);

  it('groups commits by the version of the data they contain, newest first', () => {
    expect(changes.map(({ version, date }) => [version, date])).toEqual([
      ['2026.12.1', '2026-12-02'],
      ['2026.11.1', '2026-11-24'],
    ]);
  });

  it('assigns commits from before the first version to that version', () => {
    expect(changes[1]?.datasets).toEqual([
      { dataset: 'claims', added: ['old'], changed: [], removed: [] },
      { dataset: 'projects', added: ['toromocho'], changed: [], removed: [] },
    ]);
  });

  it('lists the records that a version added, changed and removed', () => {
    expect(changes[0]?.datasets).toEqual([
      { dataset: 'claims', added: [], changed: [], removed: ['old'] },
      { dataset: 'events', added: ['2026-x'], changed: [], removed: [] },
      { dataset: 'projects', added: [], changed: ['toromocho'], removed: [] },
    ]);
    expect(changes[0]?.subjects).toEqual(['Correct a cost', 'Raise the version']);
  });
});

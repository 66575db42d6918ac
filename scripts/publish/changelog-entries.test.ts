import { describe, expect, it } from 'vitest';
import { asListed, changesFrom } from './changelog-entries';

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

  it('keeps the subjects of the newest six commits', () => {
    const log = [8, 7, 6, 5, 4, 3, 2, 1].map((n) => commit(`c${n}`, `Change ${n}`)).join('');
    expect(changesFrom(log, () => '2026.11.1')[0]?.subjects).toEqual(
      [8, 7, 6, 5, 4, 3].map((n) => `Change ${n}`),
    );
  });

  it('gives what came after the last list of a version to the next version', () => {
    const log = [
      commit('e', 'Raise the version', 'M\tdata/version.yaml'),
      commit('d', 'Mend a late cost', 'M\tdata/projects/toromocho.yaml'),
      commit('c', 'List the changes', 'M\tdata/changelog.json'),
      commit('b', 'Mend a claim', 'M\tdata/claims/old.yaml'),
      commit('a', 'Raise the first version', 'M\tdata/version.yaml'),
    ].join('');
    const read = changesFrom(log, (hash) => (hash === 'e' ? '2026.11.2' : '2026.11.1'));
    expect(read.map(({ version, lastCommit }) => [version, lastCommit])).toEqual([
      ['2026.11.2', 'e'],
      ['2026.11.1', 'c'],
    ]);
    expect(read[0]?.datasets).toEqual([
      { dataset: 'projects', added: [], changed: ['toromocho'], removed: [] },
    ]);
    expect(read[0]?.subjects).toEqual(['Raise the version', 'Mend a late cost']);
  });

  it('leaves earlier versions as they were listed, with fewer subjects', () => {
    const subjects = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const listed = changes.map(({ lastCommit: _, ...change }) => ({
      ...change,
      date: '2020-01-01',
      subjects,
    }));
    expect(asListed(changes, listed)).toEqual([
      changes[0],
      { ...changes[1], date: '2020-01-01', subjects: subjects.slice(0, 6) },
    ]);
  });
});

function commit(hash: string, subject: string, files = 'M\tdata/claims/old.yaml'): string {
  return `\u001e2026-11-30\u001f${hash}\u001f${subject}\n\n${files}\n`;
}

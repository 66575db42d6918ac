import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { asListed, changesFrom, type NamedChange, type ReadChange } from './changelog-entries';
import { readData } from './compile';
import { withPresentIds } from './history/published-ids';
import { recordChanges } from './history/record-changes';
import { readTree, readTreeAt } from './history/record-tree';
import { PUBLISHED_FILE, readPublishedIds } from './read-ids';
import { CHANGES_FOLDER } from './read-version';

/**
 * `npm run data:changelog`: writes `data/changelog.json` from the repository's history, for each version after the first what
 * it changed in each record (`data/changes`), and adds the present ids to `data/ids/published.json`. The files are kept in the
 * repository, so that a copy without a history, or with a shallow one, builds the same atlas.
 */
const FILE = 'data/changelog.json';

const log = execFileSync(
  'git',
  [
    'log',
    '--date=short',
    '--format=%x1e%ad%x1f%H%x1f%s',
    '--name-status',
    '--no-renames',
    '--',
    'data',
  ],
  { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
);
const changes = asListed(changesFrom(log, versionAt), readListed());
writeFileSync(
  FILE,
  `${JSON.stringify(
    changes.map(({ lastCommit: _, ...change }) => change),
    null,
    1,
  )}\n`,
);
console.log(`${changes.length} versions in ${FILE}`);
writeRecordChanges(changes);
const kept = readData('data');
const published = withPresentIds(readPublishedIds('data'), kept);
writeFileSync(`data/${PUBLISHED_FILE}`, `${JSON.stringify(published, null, 1)}\n`);

function readListed(): readonly NamedChange[] {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as NamedChange[]) : [];
}

/** Writes what each version changed in each record: that of the present version anew, of earlier ones if it is missing. */
function writeRecordChanges(versions: readonly ReadChange[]): void {
  mkdirSync(`data/${CHANGES_FOLDER}`, { recursive: true });
  const [present] = versions;
  for (const [i, change] of versions.entries()) {
    const before = versions[i + 1];
    if (!change || !before) continue;
    const file = `data/${CHANGES_FOLDER}/${change.version}.json`;
    if (change !== present && existsSync(file)) continue;
    const after = change === present ? readTree('data') : readTreeAt(change.lastCommit);
    const lines = recordChanges(readTreeAt(before.lastCommit), after).map((each) =>
      JSON.stringify(each),
    );
    writeFileSync(file, lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`);
    console.log(`${lines.length} records in ${file}`);
  }
}

/** Returns the version of the data at a commit, or undefined before there were versions. */
function versionAt(commit: string): string | undefined {
  try {
    const text = execFileSync('git', ['show', `${commit}:data/version.yaml`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /^version: (\S+)$/m.exec(text)?.[1];
  } catch {
    return undefined;
  }
}

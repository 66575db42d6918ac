import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { changesFrom } from './changelog-entries';

/**
 * `npm run data:changelog`: writes `data/changelog.json` from the repository's history. The file is kept in the
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
const changes = changesFrom(log, versionAt);
writeFileSync(FILE, `${JSON.stringify(changes, null, 1)}\n`);
console.log(`${changes.length} versions in ${FILE}`);

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

import { spawnSync } from 'node:child_process';
import { cpSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SITE_FOLDER } from '../site-folder';

/**
 * Part of `npm test -- --all`: makes the site for the public web in the folder that `ATLAS_SITE` names, of a copy of the built app, so
 * that other checks can read that meanwhile. Files that this does not change are linked.
 */
const BUILT = 'dist';
if (SITE_FOLDER === BUILT) throw new Error('ATLAS_SITE names no folder for a copy');

rmSync(SITE_FOLDER, { recursive: true, force: true });
for (const entry of readdirSync(BUILT, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const from = join(entry.parentPath, entry.name);
  const to = join(SITE_FOLDER, from.slice(BUILT.length));
  mkdirSync(dirname(to), { recursive: true });
  if (from.endsWith('.html')) cpSync(from, to);
  else linkSync(from, to);
}
const { status } = spawnSync('npm', ['run', '--silent', 'site:pages'], { stdio: 'inherit' });
process.exitCode = status ?? 1;

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LARGE_YOUNG_GENERATION, lowerPriority } from '../../tools/process/process';
import { ASSET_BUILDS, type AssetBuild, readsNetwork } from './asset-builds';

/**
 * `npm run assets`: rebuilds what is out of date in `public/generated`. Builds that do not depend on one another
 * run in parallel: the network alone takes one core for a minute. `--without-network` leaves out the network and what is
 * computed from it.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const builds = new Map<string, Promise<void>>();
const chosen = process.argv.includes('--without-network')
  ? ASSET_BUILDS.filter((build) => !readsNetwork(build))
  : ASSET_BUILDS;
for (const build of chosen) {
  const before = Promise.all(build.after.map((each) => builds.get(each)));
  builds.set(
    build.script,
    before.then(() => run(build)),
  );
}
await Promise.all(builds.values()).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});

/**
 * Resolves when the script of a build has ended successfully. The script runs with the module loader of this process. The network
 * and what waits for it take longest, so the others leave the processors to them.
 */
function run(build: AssetBuild): Promise<void> {
  const { script } = build;
  const child = spawn(process.execPath, [...process.execArgv, LARGE_YOUNG_GENERATION, script], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (!readsNetwork(build)) lowerPriority(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${script} ended with ${code ?? 'a signal'}`)),
    );
  });
}

import { spawnSync } from 'node:child_process';
import { readAdvisories } from './read-advisories';

/**
 * Reports known vulnerabilities of the packages that readers are sent. Fails for grave ones; if the registry gives no
 * advisories, it says so and passes.
 */
const FLAGS = ['--json', '--omit=dev', '--fetch-retries=0', '--fetch-timeout=20000'];
const { stdout } = spawnSync('npm', ['audit', ...FLAGS], { encoding: 'utf8', timeout: 60_000 });

const found = readAdvisories(stdout ?? '');
if (!found) console.log('The registry gives no advisories here; none were checked.');
else {
  for (const line of found.lines) console.log(line);
  console.log(`${found.lines.length} packages with advisories, ${found.grave} of them grave`);
  process.exitCode = found.grave > 0 ? 1 : 0;
}

import { spawn } from 'node:child_process';

/**
 * `npm run assets`: writes everything below `public/generated` that is out of date. Builds that do not wait for
 * one another run side by side: the network takes one core for half a minute.
 */
await Promise.all([
  build('routing/build').then(() =>
    Promise.all([build('data/build'), build('routing/build-distances')]),
  ),
  build('basemap/build').then(() => build('fonts/build')),
]).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});

/** Resolves when the script has ended well. The loader of this process is the loader of the script. */
function build(script: string): Promise<void> {
  const path = new URL(`../${script}.ts`, import.meta.url).pathname;
  const child = spawn(process.execPath, [...process.execArgv, path], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${script} ended with ${code ?? 'a signal'}`)),
    );
  });
}

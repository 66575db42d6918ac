import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from 'node:process';

/** Where the libraries to compare with are kept, apart from those of the atlas. */
const FOLDER = resolve('.cache/loaders-gl');
const PACKAGES = ['@loaders.gl/core@4.5.4', '@loaders.gl/csv@4.5.2', '@loaders.gl/json@4.5.2'];

/**
 * Returns the folder in which @loaders.gl is installed: that of `LOADERS_GL`, else one of the cache, where it is installed the
 * first time. Undefined if it cannot be had.
 */
export function installLoaders(): string | undefined {
  if (env.LOADERS_GL) return resolve(env.LOADERS_GL);
  if (existsSync(`${FOLDER}/node_modules/@loaders.gl/json`)) return FOLDER;
  mkdirSync(FOLDER, { recursive: true });
  const { status } = spawnSync('npm', ['install', '--no-save', '--prefix', FOLDER, ...PACKAGES], {
    stdio: 'inherit',
  });
  return status === 0 ? FOLDER : undefined;
}

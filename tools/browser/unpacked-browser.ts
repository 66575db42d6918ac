import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const PACKAGE = join(ROOT, 'node_modules/@sparticuz/chromium');

/**
 * Returns the Chromium of an npm package, unpacked into this project's cache. The package unpacks to TMPDIR and
 * reuses any file called `chromium` there, so the folder is named by the package's version and moved into place
 * only when complete.
 */
export async function unpackedBrowser(): Promise<{ path: string; env: Record<string, string> }> {
  if (!existsSync(PACKAGE) || process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No browser was found on this ${process.platform} ${process.arch} machine: install Chrome or Chromium, or set CHROME_PATH to one.`,
    );
  }
  const folder = join(ROOT, `.cache/browser-${versionOfPackage()}`);
  if (!existsSync(folder)) unpackInto(folder);
  const path = join(folder, 'chromium');
  return { path, env: environmentFor(path, folder) };
}

function unpackInto(folder: string): void {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  // The package adds the libraries that a bare machine lacks only if it takes the machine for one of Amazon's.
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      "await (await import('@sparticuz/chromium')).default.executablePath()",
    ],
    {
      cwd: ROOT,
      env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
      encoding: 'utf8',
    },
  );
  if (status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Error(`The browser in @sparticuz/chromium could not be unpacked: ${stderr}`);
  }
  try {
    renameSync(draft, folder);
  } catch {
    // Another process was faster; its copy is identical.
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * Returns no variables if the machine has the libraries that Chromium needs, else the path of the package's own.
 */
function environmentFor(path: string, folder: string): Record<string, string> {
  const bare = {
    LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    FONTCONFIG_PATH: join(folder, 'fonts'),
  };
  for (const env of [{}, bare]) if (starts(path, env)) return env;
  throw new Error(
    `${path} does not start here: set CHROME_PATH to a Chrome or Chromium that does.`,
  );
}

function starts(path: string, env: Record<string, string>): boolean {
  const options = { env: { ...process.env, ...env }, timeout: 30_000 };
  return spawnSync(path, ['--version', '--no-sandbox'], options).status === 0;
}

function versionOfPackage(): string {
  const file = readFileSync(join(PACKAGE, 'package.json'), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

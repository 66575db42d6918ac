import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What `npm pack` puts into an archive. */
interface PackContent {
  /** Name of the archive. */
  readonly filename: string;
  /** Bytes of the archive, which is what an installation fetches. */
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** Packs the package in a folder into an archive in another. Returns the archive's path and those of the files in it. */
export function packEngine(folder: string, into: string) {
  const { filename, files } = npmPack(folder, ['--pack-destination', into]);
  return { archive: join(into, filename), files: files.map(({ path }) => path) };
}

/** Returns the bytes of the archive that the package in a folder would be packed into. */
export function weighEngine(folder: string): number {
  return npmPack(folder, ['--dry-run']).size;
}

function npmPack(folder: string, options: readonly string[]): PackContent {
  const words = ['pack', folder, '--json', '--offline', '--ignore-scripts', ...options];
  const output = execFileSync('npm', words, { encoding: 'utf8', stdio: 'pipe' });
  // A list, or since npm 11.9 an object with an entry for each package.
  const [content] = Object.values(JSON.parse(output) as Readonly<Record<string, PackContent>>);
  if (!content) throw new Error(`npm pack finds no package in ${folder}`);
  return content;
}

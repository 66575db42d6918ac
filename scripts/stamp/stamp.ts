import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importClosure } from './import-closure';

/** What the output of a build depends on. */
export interface BuildInputs {
  /** The build script, as its own `import.meta.url`. */
  readonly entry: string | URL;
  /** Files and folders, with subfolders, that the script reads. */
  readonly data: readonly URL[];
  /** Packages that the script reads by path and does not import. */
  readonly packages?: readonly string[];
}

export interface Build {
  /** Name of the stamp, and of the build in the output. */
  readonly name: string;
  readonly inputs: BuildInputs;
  /** Files whose absence makes the build run again. */
  readonly outputs: readonly URL[];
  /** Writes the outputs and returns one line about them. */
  run(): string | Promise<string>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STAMPS = join(ROOT, '.cache');

/** Runs a build unless its stamp shows that the outputs were made from the same inputs. Prints what it did. */
export async function runBuild({ name, inputs, outputs, run }: Build): Promise<void> {
  const stamp = join(STAMPS, `${name}.stamp`);
  const hash = inputHash(inputs);
  const hasOutputs = outputs.every((output) => existsSync(output));
  if (hasOutputs && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) {
    console.log(`${name}: up to date`);
    return;
  }
  // A build that fails half-way leaves no stamp.
  rmSync(stamp, { force: true });
  const start = performance.now();
  const summary = await run();
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stamp, hash);
  console.log(`${name}: ${summary}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/**
 * Returns a hash of the script's import closure, its data, and the versions of its packages and of Node (whose
 * Intl and zlib affect outputs). Throws if a file is missing.
 */
export function inputHash({ entry, data, packages = [] }: BuildInputs): string {
  const closure = importClosure(fileURLToPath(entry), packages);
  const hash = createHash('sha256').update(process.version);
  for (const file of [...closure.files, ...data.flatMap((each) => filesAt(fileURLToPath(each)))]) {
    const content = readFileSync(file);
    hash.update(`\n${relative(ROOT, file)} ${content.length}\n`).update(content);
  }
  return hash.update(closure.packages.join()).digest('hex');
}

function filesAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

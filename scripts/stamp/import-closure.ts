import { existsSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { readImports } from '../../tools/imports/import-reader';

/** The files and packages that a script runs. */
export interface ImportClosure {
  /** Absolute paths, sorted: the script and all its imports, direct and indirect. */
  readonly files: readonly string[];
  /** `name@version`, sorted: packages that those files import, with their dependencies. */
  readonly packages: readonly string[];
}

/**
 * Returns the import closure of a script, without imports of types, which leave nothing that runs. `packages`
 * names packages that the script reads by path instead of importing them. Throws if an import leads to no file or
 * to no installed package.
 */
export function importClosure(entry: string, packages: readonly string[] = []): ImportClosure {
  const files = new Set<string>();
  const found = new Map<string, string>();
  const follow = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    if (!CODE.test(file)) return;
    for (const { from, isTypeOnly, isUrl } of readImports(readFileSync(file, 'utf8'))) {
      if (isTypeOnly) continue;
      const target = from.replace(/\?.*$/, '');
      if (/^\.{1,2}(\/|$)/.test(target)) {
        const path = resolveFile(join(dirname(file), target));
        if (path !== undefined && (!isUrl || CODE.test(path))) follow(path);
        else if (!isUrl) throw new Error(`${file} imports ${from}, which is no file`);
      } else if (!isUrl && !isBuiltin(target)) {
        addPackage(found, packageName(target), file);
      }
    }
  };
  follow(entry);
  for (const name of packages) addPackage(found, name, entry);
  return { files: [...files].sort(), packages: [...new Set(found.values())].sort() };
}

const CODE = /\.[cm]?[jt]sx?$/;

function resolveFile(path: string): string | undefined {
  return [path, `${path}.ts`, `${path}.tsx`].find(
    (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
  );
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Throws if the package is missing. A missing dependency of a package is an optional one. */
function addPackage(found: Map<string, string>, name: string, importer: string): void {
  const folder = findPackage(name, dirname(importer));
  if (folder === undefined) throw new Error(`${importer} imports ${name}, which is not installed`);
  addFolder(found, folder);
}

function addFolder(found: Map<string, string>, folder: string): void {
  if (found.has(folder)) return;
  // Read by path, because some packages do not export their package.json.
  const {
    name,
    version,
    dependencies = {},
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    dependencies?: Readonly<Record<string, string>>;
  };
  found.set(folder, `${name}@${version}`);
  for (const dependency of Object.keys(dependencies)) {
    const below = findPackage(dependency, folder);
    if (below !== undefined) addFolder(found, below);
  }
}

/** Finds a package as Node does: in `node_modules` of this folder or of one above it. */
function findPackage(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (folder === dirname(folder)) return undefined;
  }
}

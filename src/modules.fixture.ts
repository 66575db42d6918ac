import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FoundImport, readImports } from '../tools/imports/import-reader';

/** The folder of the sources. */
export const ROOT = import.meta.dirname;
/** Every module in a folder of src, with what it imports. */
export const FILES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && file.includes('/'))
  .map((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return {
      file,
      text,
      imports: readImports(text),
      isTest: /\.(test|fixture)\.tsx?$/.test(file),
    };
  });
/** The modules that are part of the site. */
export const SHIPPED = FILES.filter(({ isTest }) => !isTest);

/** Returns the first folder of a path. */
export function folderOf(file: string): string {
  return file.split('/')[0] ?? '';
}

/** Returns the folder of src that a relative import leads to; `..` where it leaves src. */
export function targetOf(file: string, { from }: FoundImport): string {
  return folderOf(join(file, '..', from).replaceAll('\\', '/'));
}

/** Returns the package of an import. */
export function packageOf(from: string): string {
  const [scope = '', name = ''] = from.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

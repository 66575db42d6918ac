import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinTexts } from '../../src/datasets/texts-in-one-language';
import { LOCALES } from '../../src/domain/locale';
import { fileIn, isShared } from '../../src/domain/published-file';

/** Returns the paths in which a published file lies, relative to the folder of the published data. */
export function pathsOf(file: string): readonly string[] {
  return isShared(file) ? [file] : LOCALES.map((locale) => fileIn(locale, file));
}

/** Returns a published file with its texts in every language, named relative to the folder of the published data. */
export function readPublished<T>(folder: string, file: string): T {
  const values = pathsOf(file).map((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')));
  return (isShared(file) ? values[0] : joinTexts(values)) as T;
}

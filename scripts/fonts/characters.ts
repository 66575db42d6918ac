import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryName } from '../../src/domain/country-name';

const FIRST_HAN = 0x2e80;

/**
 * Returns the CJK characters, full-width punctuation included, of all files in `paths` except those in `except`.
 */
export function hanIn(
  paths: readonly string[],
  except: readonly string[] = [],
): ReadonlySet<string> {
  const files = paths
    .flatMap(filesBelow)
    .filter((file) => !except.some((folder) => file.startsWith(folder)));
  const text = files.map((file) => readFileSync(file, 'utf8'));
  return new Set([...text.join('')].filter(isHan));
}

/** Returns the CJK characters on lines that start with one of the YAML keys, such as `zh:` below `name:`. */
export function hanInNames(folder: string): ReadonlySet<string> {
  const names = filesBelow(folder).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/^(?:name|place):\n(?: {2}.*\n)*/gm)].map(([block]) => block);
  });
  return new Set([...names.join('')].filter(isHan));
}

/** Returns the characters of the Chinese names of all countries whose codes occur in records. */
export function hanInCountries(folder: string): ReadonlySet<string> {
  const codes = filesBelow(folder).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^country: "?([A-Z]{2})"?$/gm)].map(
      ([, code = '']) => code,
    ),
  );
  return new Set(codes.flatMap((code) => [...countryName('zh', code)]).filter(isHan));
}

/** Returns the CJK characters of the short strings of a file, which may be headings and therefore bold. */
export function hanInLabels(file: string): ReadonlySet<string> {
  const labels = readFileSync(file, 'utf8').matchAll(/: '([^'\n]{1,24})'/g);
  return new Set([...labels].flatMap(([, label = '']) => [...label].filter(isHan)));
}

export function isHan(character: string): boolean {
  return (character.codePointAt(0) ?? 0) >= FIRST_HAN;
}

function filesBelow(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|yaml|json)$/.test(name))
    .map((name) => join(path, name));
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryName } from '../../src/domain/country-name';

const FIRST_HAN = 0x2e80;

/** Number of files in which each CJK character occurs, full-width punctuation included. */
export type HanCounts = ReadonlyMap<string, number>;

/** Counts the CJK characters of all files below the paths. */
export function countHan(paths: readonly string[]): HanCounts {
  return countHanOf(paths.flatMap(filesBelow).map((file) => readFileSync(file, 'utf8')));
}

/** Counts the CJK characters of texts. */
export function countHanOf(texts: readonly string[]): HanCounts {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const character of new Set(text)) {
      if (isHan(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  }
  return counts;
}

/** Returns the CJK characters of texts. */
export function hanOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(countHanOf(texts).keys());
}

/** Returns the Chinese names of all countries whose codes occur in records. */
export function countryNames(folder: string): readonly string[] {
  const codes = filesBelow(folder).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^country: "?([A-Z]{2})"?$/gm)].map(
      ([, code = '']) => code,
    ),
  );
  return [...new Set(codes)].map((code) => countryName('zh', code));
}

function isHan(character: string): boolean {
  return (character.codePointAt(0) ?? 0) >= FIRST_HAN;
}

function filesBelow(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|yaml|json)$/.test(name))
    .map((name) => join(path, name));
}

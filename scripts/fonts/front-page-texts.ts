import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { atlas } from '../../src/i18n/words/zh/atlas';
import { keyboard } from '../../src/i18n/words/zh/keyboard';

/** Messages that the bar and the top of the front page's panel show, by the beginning of their keys. */
const SHOWN_FIRST =
  /^(app\.name|bar\.(voyages|projects|companies|gains|trade|timeline|about|share)|search\.(hint|short-hint)|overview\.card-corridor)$/;

/** Messages that the rest of the panel shows. */
const SHOWN =
  /^(app|bar|overview|search|sector|mode|leg-status|leg\.line|unit|figure|qualifier\.(claimed|derived|reported))\b/;

/** Messages beside the map of the front page, in its lists, and of the links for keyboards. */
const SHOWN_BESIDE = /^((layer|legend|list|time)\b|map\.([\w-]+-word|globe|time|table)$|skip\b)/;

const LANGUAGE = '简体中文';

/** What formats of dates, of large numbers and of sums write. */
const FORMATS = '年月日截至万亿美元';

const Chinese = v.object({ zh: v.string() });
const NamedSchema = v.object({ name: Chinese });
const CorridorSchema = v.object({
  name: Chinese,
  summary: Chinese,
  from: v.string(),
  to: v.string(),
  figures: v.array(v.object({ label: Chinese })),
});
const QuestionSchema = v.object({ question: Chinese, front: v.optional(v.number()) });

/**
 * Returns the Chinese texts that the front page shows at once on a phone, from the hand-kept data in `folder`: messages, the corridor with its ports, and questions.
 * Throws if a file has them elsewhere.
 */
export function textsSeenFirst(folder: string): readonly string[] {
  const questions = read(folder, 'questions', QuestionSchema).filter(
    ({ front }) => front !== undefined,
  );
  return [
    LANGUAGE,
    ...messagesOf(SHOWN_FIRST),
    ...read(folder, 'corridors', CorridorSchema).flatMap(({ name, summary, from, to }) => [
      name.zh,
      summary.zh,
      ...[from, to].map(
        (port) => readFile(join(folder, `ports/${port}.yaml`), NamedSchema).name.zh,
      ),
    ]),
    ...questions.map(({ question }) => question.zh),
  ];
}

/**
 * Returns the Chinese texts of the rest of the front page's panel: messages, labels of the corridor's figures, names of its legs, and stories. Throws if
 * a file has them elsewhere.
 */
export function frontPageTexts(folder: string): readonly string[] {
  return [
    FORMATS,
    ...messagesOf(SHOWN),
    ...read(folder, 'corridors', CorridorSchema).flatMap(({ figures }) =>
      figures.map(({ label }) => label.zh),
    ),
    ...read(folder, 'legs', NamedSchema).map(({ name }) => name.zh),
    ...read(folder, 'stories', NamedSchema).map(({ name }) => name.zh),
  ];
}

/** Returns the Chinese texts beside the map of the front page, and of its lists. */
export function textsBesideFrontPage(): readonly string[] {
  return messagesOf(SHOWN_BESIDE);
}

function messagesOf(keys: RegExp): readonly string[] {
  return Object.entries({ ...atlas, ...keyboard }).flatMap(([key, text]) =>
    keys.test(key) ? [String(text)] : [],
  );
}

function read<T>(folder: string, kind: string, schema: v.GenericSchema<unknown, T>): readonly T[] {
  return readdirSync(join(folder, kind))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readFile(join(folder, kind, file), schema));
}

function readFile<T>(path: string, schema: v.GenericSchema<unknown, T>): T {
  return v.parse(schema, parse(readFileSync(path, 'utf8')));
}

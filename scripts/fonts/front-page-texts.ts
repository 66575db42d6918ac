import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { atlas } from '../../src/i18n/words/zh/atlas';

/** Messages that the bar and the panel of the front page show, by the beginning of their keys. */
const SHOWN =
  /^(app|bar|overview|search|sector|mode|leg-status|leg\.line|unit|figure|qualifier\.(claimed|derived|reported))\b/;

/** Messages beside the map of the front page, and in its lists. */
const SHOWN_BESIDE = /^(layer|legend|list|time)\b/;

/** What formats of dates, of large numbers and of sums write, and the name of the language. */
const FORMATS = '年月日截至万亿美元简体中文';

const Chinese = v.object({ zh: v.string() });
const LegSchema = v.object({ name: Chinese });
const CorridorSchema = v.object({
  name: Chinese,
  summary: Chinese,
  figures: v.array(v.object({ label: Chinese })),
});
const StorySchema = v.object({ name: Chinese });
const QuestionSchema = v.object({ question: Chinese, front: v.optional(v.number()) });

/**
 * Returns the Chinese texts of the front page's panel from the hand-kept data in `folder`: messages, the corridor with the labels of its figures
 * and the names of its legs, stories, and questions. Throws if a file has them elsewhere.
 */
export function frontPageTexts(folder: string): readonly string[] {
  const read = <T>(kind: string, schema: v.GenericSchema<unknown, T>): readonly T[] =>
    readdirSync(join(folder, kind))
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => v.parse(schema, parse(readFileSync(join(folder, kind, file), 'utf8'))));
  const corridors = read('corridors', CorridorSchema);
  const questions = read('questions', QuestionSchema).filter(({ front }) => front !== undefined);
  return [
    FORMATS,
    ...messagesOf(SHOWN),
    ...corridors.flatMap(({ name, summary, figures }) => [
      name.zh,
      summary.zh,
      ...figures.map(({ label }) => label.zh),
    ]),
    ...read('legs', LegSchema).map(({ name }) => name.zh),
    ...read('stories', StorySchema).map(({ name }) => name.zh),
    ...questions.map(({ question }) => question.zh),
  ];
}

/** Returns the Chinese texts beside the map of the front page, and of its lists. */
export function textsBesideFrontPage(): readonly string[] {
  return messagesOf(SHOWN_BESIDE);
}

function messagesOf(keys: RegExp): readonly string[] {
  return Object.entries(atlas).flatMap(([key, text]) => (keys.test(key) ? [String(text)] : []));
}

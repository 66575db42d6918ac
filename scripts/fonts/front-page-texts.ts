import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { atlas } from '../../src/i18n/words/zh/atlas';

/** Messages that the bar, the panel and the legend of the front page show, by the beginning of their keys. */
const SHOWN =
  /^(app|bar|overview|search|sector|layer|legend|mode|leg-status|leg\.line|unit|figure|list|time|qualifier\.(claimed|derived|reported))\b/;

/** What formats of dates, of large numbers and of sums write, and the name of the language. */
const FORMATS = '年月日截至万亿美元简体中文';

const Chinese = v.object({ zh: v.string() });
const LegSchema = v.object({ name: Chinese });
const CorridorSchema = v.object({
  name: Chinese,
  summary: Chinese,
  figures: v.array(v.object({ label: Chinese })),
});
const QuestionSchema = v.object({ question: Chinese, front: v.optional(v.number()) });

/**
 * Returns the Chinese texts of the front page's panel from the hand-kept data in `folder`: messages, the corridor with the labels of its figures
 * and the names of its legs, and questions. Throws if a file has them elsewhere.
 */
export function frontPageTexts(folder: string): readonly string[] {
  const read = <T>(kind: string, schema: v.GenericSchema<unknown, T>): readonly T[] =>
    readdirSync(join(folder, kind))
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => v.parse(schema, parse(readFileSync(join(folder, kind, file), 'utf8'))));
  const messages = Object.entries(atlas).filter(([key]) => SHOWN.test(key));
  const corridors = read('corridors', CorridorSchema);
  const questions = read('questions', QuestionSchema).filter(({ front }) => front !== undefined);
  return [
    FORMATS,
    ...messages.map(([, text]) => String(text)),
    ...corridors.flatMap(({ name, summary, figures }) => [
      name.zh,
      summary.zh,
      ...figures.map(({ label }) => label.zh),
    ]),
    ...read('legs', LegSchema).map(({ name }) => name.zh),
    ...questions.map(({ question }) => question.zh),
  ];
}

import { parseArgs } from 'node:util';
import { didYouMean, nearestWords } from './nearest-words';

/** What a run of the command does. */
export type RunKind = 'route' | 'pairs' | 'matrix';

interface Option {
  readonly type: 'string' | 'boolean';
  /** The runs that it is for; all if absent. */
  readonly only?: readonly RunKind[];
}

const text: Option = { type: 'string' };
const flag: Option = { type: 'boolean' };
const PAIRS: readonly RunKind[] = ['pairs'];
const BULK: readonly RunKind[] = ['pairs', 'matrix'];

const OPTIONS = {
  from: { ...text, only: ['route'] },
  to: { ...text, only: ['route'] },
  pairs: text,
  matrix: text,
  via: text,
  closed: text,
  opened: text,
  length: text,
  beam: text,
  draught: text,
  'air-draught': text,
  'no-weather-limit': flag,
  'wrap-longitudes': flag,
  format: text,
  json: { ...flag, only: ['route'] },
  'input-format': { ...text, only: PAIRS },
  'no-lines': { ...flag, only: PAIRS },
  'no-header': { ...flag, only: PAIRS },
  out: { ...text, only: BULK },
  overwrite: { ...flag, only: BULK },
  resume: { ...flag, only: PAIRS },
  threads: { ...text, only: BULK },
  'errors-ok': { ...flag, only: PAIRS },
  help: flag,
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;
export type OptionValues = Readonly<Partial<Record<OptionName, string | true>>>;

const NAMES = Object.keys(OPTIONS);

/** Reads the options of a command line. Throws an error that names the option that is wrong, with the nearest right one. */
export function readOptions(words: readonly string[]): OptionValues {
  const { tokens } = parseArgs({
    args: joinNegatives(words),
    options: OPTIONS,
    strict: false,
    tokens: true,
  });
  const values: Partial<Record<OptionName, string | true>> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') {
      throw new Error(`"${token.value}" stands alone: what is it? --help lists the options`);
    }
    if (token.kind !== 'option') continue;
    const { rawName, value, inlineValue } = token;
    if (!isName(token.name)) {
      const hint = didYouMean(nearestWords(token.name, NAMES).map((name) => `--${name}`));
      throw new Error(`unknown option ${rawName}${hint}`);
    }
    if (token.name in values) throw new Error(`${rawName} is given twice`);
    const isFlag = OPTIONS[token.name].type === 'boolean';
    if (isFlag && value !== undefined) throw new Error(`${rawName} takes no value`);
    if (!isFlag && (value === undefined || (!inlineValue && value.startsWith('--')))) {
      throw new Error(`${rawName} needs a value`);
    }
    values[token.name] = value ?? true;
  }
  return values;
}

/** Throws for an option that is not for this run. */
export function refuseMisplaced(values: OptionValues, run: RunKind): void {
  for (const name of Object.keys(values)) {
    const { only }: Option = OPTIONS[name as OptionName];
    if (!only || only.includes(run)) continue;
    throw new Error(`--${name} goes ${only.map((each) => WITH[each]).join(' or ')}`);
  }
}

const WITH: Readonly<Record<RunKind, string>> = {
  route: 'without --pairs and --matrix',
  pairs: 'with --pairs',
  matrix: 'with --matrix',
};

function isName(name: string): name is OptionName {
  return NAMES.includes(name);
}

/** Joins `--from -77,-12` to `--from=-77,-12`: `parseArgs` would take the value for an option. */
function joinNegatives(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const isValue = /^-[\d.]/.test(word) && before !== undefined && /^--[^=]+$/.test(before);
    if (isValue) joined[joined.length - 1] = `${before}=${word}`;
    else joined.push(word);
  }
  return joined;
}

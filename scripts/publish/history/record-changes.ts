import { isLocale, LOCALES, type Localized } from '../../../src/domain/locale';
import type { ChangedValue, FigureChange, RecordChange } from '../../../src/domain/record-change';
import type { FiledRecord, RecordTree } from './record-tree';
import { type ShownFigure, shownValues } from './shown-values';

/** How many dates of a figure a change names at most: a series of thirty years may be replaced as a whole. */
const MAX_DATES = 3;

/** Fields whose texts are names of figures, costs and dates, and those of sources. */
const NO_PROSE = [
  ...['figures', 'series', 'claimed', 'since', 'costs', 'milestones', 'parties', 'sums', 'sources'],
];

/**
 * Returns what changed in the records with pages between two versions of the data, in the order of the later one. Skips
 * records of which nothing that a reader sees has changed, such as those whose texts were only translated into one more language.
 */
export function recordChanges(before: RecordTree, after: RecordTree): readonly RecordChange[] {
  const removed = [...before].filter(([key]) => !after.has(key)).map(([, record]) => record);
  return [
    ...[...after].flatMap(([key, record]) => {
      const former = before.get(key);
      if (!former) return [{ ...headOf(record, after), is: 'added' as const, figures: [] }];
      const change = changeOf(former, record, before, after);
      return change ? [change] : [];
    }),
    ...removed.map((record) => ({
      ...headOf(record, before),
      is: 'removed' as const,
      figures: [],
    })),
  ];
}

function headOf({ kind, id, content }: FiledRecord, tree: RecordTree) {
  return { kind, id, name: nameOf(content.name, kind, id, tree) };
}

/** Returns a name in all languages; a loan, which has none of its own, is named after its project. */
function nameOf(name: unknown, kind: string, id: string, tree: RecordTree): Localized {
  if (isText(name)) return inAllLanguages(name);
  const projects = tree.get(`${kind}/${id}`)?.content.projects;
  const project = Array.isArray(projects) ? tree.get(`project/${projects[0]}`) : undefined;
  return inAllLanguages(isText(project?.content.name) ? project.content.name : { en: id });
}

function changeOf(
  former: FiledRecord,
  record: FiledRecord,
  before: RecordTree,
  after: RecordTree,
): RecordChange | undefined {
  const figures = figureChanges(shownValues(former, before), shownValues(record, after));
  const hasTexts = textsOf(former.content) !== textsOf(record.content);
  const hasSources = citedIn(former) !== citedIn(record);
  if (figures.length === 0 && !hasTexts && !hasSources) return undefined;
  return {
    ...headOf(record, after),
    figures,
    ...(hasTexts && { texts: true }),
    ...(hasSources && { sources: true }),
  };
}

function figureChanges(
  before: ReadonlyMap<string, ShownFigure>,
  after: ReadonlyMap<string, ShownFigure>,
): readonly FigureChange[] {
  const changes = [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const old = without(was?.values ?? [], is?.values ?? []);
    const now = without(is?.values ?? [], was?.values ?? []);
    if (old.length === 0 && now.length === 0) return [];
    const { part, label } = is ?? was ?? { part: 'figure' };
    return [
      {
        part,
        ...(label && { label: inAllLanguages(label) }),
        ...newest(old, now),
      } satisfies FigureChange,
    ];
  });
  return withoutRelabelled(changes);
}

/** Returns the values of a list that another does not have, whenever they held. */
function without(
  values: readonly ChangedValue[],
  others: readonly ChangedValue[],
): readonly ChangedValue[] {
  const known = new Set(others.map(withoutAsOf));
  return values.filter((value) => !known.has(withoutAsOf(value)));
}

function withoutAsOf(value: ChangedValue): string {
  return JSON.stringify({ ...value, asOf: '' });
}

/** Leaves out values that only moved to another name: a cost whose description was rewritten. */
function withoutRelabelled(changes: readonly FigureChange[]): readonly FigureChange[] {
  const keyOf = (part: string, value: ChangedValue) => `${part} ${JSON.stringify(value)}`;
  const all = (side: 'old' | 'new') =>
    new Set(changes.flatMap((change) => change[side].map((value) => keyOf(change.part, value))));
  const [gone, come] = [all('old'), all('new')];
  return changes
    .map((change) => ({
      ...change,
      old: change.old.filter((value) => !come.has(keyOf(change.part, value))),
      new: change.new.filter((value) => !gone.has(keyOf(change.part, value))),
    }))
    .filter((change) => change.old.length + change.new.length > 0);
}

/** Returns the values of the newest dates, and how many more there are. */
function newest(old: readonly ChangedValue[], now: readonly ChangedValue[]) {
  const dates = [...new Set([...old, ...now].map(dateOf))].sort().slice(-MAX_DATES);
  const shown = (values: readonly ChangedValue[]) =>
    values.filter((value) => dates.includes(dateOf(value)));
  const more = old.length + now.length - shown(old).length - shown(now).length;
  return { old: shown(old), new: shown(now), ...(more > 0 && { more }) };
}

function dateOf(value: ChangedValue): string {
  return 'date' in value ? value.date : value.asOf;
}

/** Returns the English, Spanish and Chinese texts of a record as one text; Portuguese came later, as a translation. */
function textsOf(content: unknown): string {
  if (typeof content !== 'object' || content === null) return '';
  if (isText(content)) return JSON.stringify([content.en, content.es, content.zh]);
  return Object.entries(content)
    .filter(([key]) => !NO_PROSE.includes(key))
    .map(([, part]) => textsOf(part))
    .join('');
}

function citedIn({ content: { sources } }: FiledRecord): string {
  if (!Array.isArray(sources)) return '';
  return sources
    .map((source) => String(source?.url ?? source?.title))
    .sort()
    .join(' ');
}

function isText(value: unknown): value is Partial<Localized> & { readonly en: string } {
  return typeof value === 'object' && value !== null && 'en' in value;
}

/** Returns a text in every language; those that it lacks stand in English. */
function inAllLanguages(text: Partial<Localized> & { readonly en: string }): Localized {
  const known = Object.fromEntries(Object.entries(text).filter(([key]) => isLocale(key)));
  return Object.fromEntries(
    LOCALES.map((locale) => [locale, known[locale] ?? text.en]),
  ) as unknown as Localized;
}

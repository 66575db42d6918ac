import { inWholeUnits } from '../../../src/domain/cost';
import type { Figure } from '../../../src/domain/figure';
import type { Localized } from '../../../src/domain/locale';
import type { ChangedPart, ChangedValue } from '../../../src/domain/record-change';
import { findAll, isFigure } from '../walk';
import type { FiledRecord, RecordTree } from './record-tree';

/** The values of one figure of a record, as its page shows them. */
export interface ShownFigure {
  readonly part: ChangedPart;
  readonly label?: Localized;
  readonly values: readonly ChangedValue[];
}

type Mapping = Readonly<Record<string, unknown>>;

/** Returns the figures, costs, dates and the like of a record by a key that stays while their values change. */
export function shownValues(
  { content, kind }: FiledRecord,
  tree: RecordTree,
): ReadonlyMap<string, ShownFigure> {
  const { status, statusAsOf = '', date } = content;
  return new Map<string, ShownFigure>([
    ...(typeof status === 'string'
      ? [entry('status', 'status', { status, asOf: String(statusAsOf) })]
      : []),
    ...(kind === 'event' && date !== undefined
      ? [entry('date', 'milestone', { date: String(date) })]
      : []),
    ...findAll(content, isFigure).map(({ path, value }): [string, ShownFigure] => [
      `figure/${path.replace(/\.\d+$/, '')}/${value.id}`,
      { part: 'figure', label: value.label, values: valuesOf(value) },
    ]),
    ...groups('cost', list(content.costs), costOf),
    ...groups('milestone', list(content.milestones), (milestone) => ({
      key: english(milestone.label),
      label: milestone.label,
      value: { date: String(milestone.date) },
    })),
    ...groups('share', list(content.parties), (party) => shareOf(party, tree)),
    ...groups('loan', list(content.sums), ({ currency, million }) => ({
      key: 'sum',
      label: undefined,
      value: {
        ...{ currency, value: inWholeUnits(Number(million)), asOf: String(date) },
      } as ChangedValue,
    })),
  ]);
}

function entry(key: string, part: ChangedPart, value: ChangedValue): [string, ShownFigure] {
  return [key, { part, values: [value] }];
}

function valuesOf({ unit, values }: Figure): readonly ChangedValue[] {
  return values.map(({ value, to, asOf, period }) => ({
    ...{ unit, value, asOf: String(asOf) },
    ...(to !== undefined && { to }),
    ...(period !== undefined && { period: String(period) }),
  }));
}

interface Grouped {
  readonly key: string;
  readonly label: unknown;
  readonly value: ChangedValue;
}

function costOf({ usdMillion, to, amount, year, covers }: Mapping): Grouped {
  const other = (amount ?? {}) as Mapping;
  const [currency, million, upper] =
    usdMillion === undefined ? [other.currency, other.million, other.to] : ['USD', usdMillion, to];
  const value = { currency, value: inWholeUnits(Number(million)), asOf: String(year) };
  return {
    key: english(covers),
    label: covers,
    value: {
      ...value,
      ...(upper !== undefined && { to: inWholeUnits(Number(upper)) }),
    } as ChangedValue,
  };
}

/** Returns the share of an owner, named as the company's own record names it. */
function shareOf({ company, name, role, share }: Mapping, tree: RecordTree): Grouped | undefined {
  if (share === undefined) return undefined;
  const own = typeof company === 'string' ? tree.get(`company/${company}`)?.content.name : name;
  return {
    key: `${company ?? english(own)}/${role}`,
    label: own,
    value: { unit: 'percent', value: Number(share), asOf: '' },
  };
}

/** Returns the items of a list as figures: items of one key are values of one figure. */
function groups(
  part: ChangedPart,
  items: readonly Mapping[],
  read: (item: Mapping) => Grouped | undefined,
): readonly [string, ShownFigure][] {
  const found = new Map<string, ShownFigure>();
  for (const item of items) {
    const grouped = read(item);
    if (!grouped) continue;
    const key = `${part}/${grouped.key}`;
    const label = isText(grouped.label) ? { label: grouped.label } : {};
    found.set(key, {
      ...{ part, ...label },
      values: [...(found.get(key)?.values ?? []), grouped.value],
    });
  }
  return [...found];
}

function list(value: unknown): readonly Mapping[] {
  return Array.isArray(value) ? value : [];
}

function isText(value: unknown): value is Localized {
  return typeof value === 'object' && value !== null && 'en' in value;
}

function english(value: unknown): string {
  return isText(value) ? value.en : String(value);
}

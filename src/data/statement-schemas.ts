import * as v from 'valibot';
import { type Figure, QUALIFIERS, UNITS } from '../domain/figure';
import type { Statement } from '../domain/port';
import type { Milestone } from '../domain/project';
import type { Source } from '../domain/source';
import { localized, partialDate, slug, webAddress } from './fields';

export const source: v.GenericSchema<unknown, Source> = v.strictObject({
  id: slug,
  publisher: v.pipe(v.string(), v.nonEmpty()),
  title: v.pipe(v.string(), v.nonEmpty()),
  url: v.exactOptional(webAddress),
  date: v.exactOptional(partialDate),
});

export const milestone: v.GenericSchema<unknown, Milestone> = v.strictObject({
  date: partialDate,
  label: localized,
  planned: v.boolean(),
});

export const statement: v.GenericSchema<unknown, Statement> = v.strictObject({
  text: localized,
  asOf: partialDate,
  sources: v.pipe(v.array(slug), v.minLength(1, 'wants a source')),
});

const figureValue = v.pipe(
  v.strictObject({
    value: v.union([v.number(), partialDate]),
    to: v.exactOptional(v.number()),
    qualifier: v.picklist(QUALIFIERS),
    asOf: partialDate,
    note: v.exactOptional(localized),
    formula: v.exactOptional(localized),
    sources: v.array(slug),
  }),
  v.check(
    ({ qualifier, formula }) => qualifier !== 'derived' || formula !== undefined,
    'a derived value wants its formula',
  ),
  v.check(
    ({ qualifier, sources }) => qualifier === 'derived' || sources.length > 0,
    'a value wants a source',
  ),
);

export const figure: v.GenericSchema<unknown, Figure> = v.strictObject({
  id: slug,
  label: localized,
  unit: v.picklist(UNITS),
  values: v.pipe(v.array(figureValue), v.minLength(1)),
});

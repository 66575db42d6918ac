import * as v from 'valibot';
import { UNITS } from '../domain/figure';
import {
  SERIES_DIRECTIONS,
  type SeriesGap,
  TRADE_REGIONS,
  type TradeFlow,
  type TradeSeries,
  VALUE_BASES,
} from '../domain/trade-flow';
import { about } from './about-schema';
import { country, day, localized, slug } from './fields';
import { withNumberedSources } from './numbered-sources';
import { figureValue, source } from './statement-schemas';
import { textSections } from './text-section-schema';

type SeriesValue = TradeSeries['values'][number];

const seriesValue = v.pipe(
  figureValue,
  v.check(({ period }) => period !== undefined, 'a value of a series needs a period'),
  v.transform((value) => value as SeriesValue),
);

const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));

const gap: v.GenericSchema<unknown, SeriesGap> = v.pipe(
  v.strictObject({
    from: year,
    to: year,
    why: localized,
    sources: v.pipe(v.array(slug), v.minLength(1, 'expected a source')),
  }),
  v.check(({ from, to }) => from <= to, 'a gap ends before it begins'),
);

const series: v.GenericSchema<unknown, TradeSeries> = v.pipe(
  v.strictObject({
    id: slug,
    label: localized,
    hs: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{2,6}$/, 'expected two to six digits'))),
    direction: v.exactOptional(v.picklist(SERIES_DIRECTIONS)),
    reporter: v.exactOptional(country),
    basis: v.exactOptional(v.picklist(VALUE_BASES)),
    unit: v.picklist(UNITS),
    values: v.pipe(v.array(seriesValue), v.minLength(1, 'expected a value')),
    gaps: v.exactOptional(v.array(gap)),
  }),
  v.check(
    ({ values, gaps = [] }) =>
      !values.some(({ period }) =>
        gaps.some(({ from, to }) => /^\d{4}$/.test(period) && from <= +period && +period <= to),
      ),
    'a year of a gap has a value',
  ),
);

const end = v.union([v.picklist(TRADE_REGIONS), country]);

/** Fields that a flow's file and its published record share. */
export const flowEntries = {
  id: slug,
  name: localized,
  summary: localized,
  sections: textSections,
  from: end,
  to: end,
  route: v.exactOptional(slug),
  checked: v.exactOptional(day),
  textAsOf: v.exactOptional(day),
  series: v.pipe(v.array(series), v.minLength(1, 'expected a series')),
};

const flow: v.GenericSchema<unknown, TradeFlow> = v.strictObject({
  ...flowEntries,
  about,
  sources: v.array(source),
});

export const flows: v.GenericSchema<unknown, readonly TradeFlow[]> = withNumberedSources(
  v.array(flow),
);

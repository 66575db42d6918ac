import * as v from 'valibot';
import {
  type Corridor,
  type CorridorMap,
  type LandLeg,
  LEG_MODES,
  type SeaLeg,
} from '../domain/corridor';
import { LEG_STATUSES } from '../domain/status';
import type { Track } from '../geo/position';
import { nauticalMiles } from '../geo/units';
import { day, lane, localized, partialDate, position, slug } from './fields';
import { portSummaryEntries } from './port-schema';
import { figure, source, statement } from './statement-schemas';
import { textSections } from './text-section-schema';

const atLeastOneSource = v.pipe(v.array(source), v.minLength(1, 'expected a source'));

const legSummaryEntries = {
  id: slug,
  name: localized,
  port: slug,
  mode: v.picklist(LEG_MODES),
  status: v.picklist(LEG_STATUSES),
  stops: v.pipe(
    v.array(v.strictObject({ name: v.exactOptional(v.pipe(v.string(), v.nonEmpty())), position })),
    v.minLength(2),
  ),
};

/** Fields that a land leg's file and its published record share. */
export const legEntries = {
  ...legSummaryEntries,
  statusAsOf: partialDate,
  since: v.exactOptional(partialDate),
  checked: v.exactOptional(day),
  textAsOf: v.exactOptional(day),
  statusNote: v.exactOptional(localized),
  summary: localized,
  sections: textSections,
  figures: v.array(figure),
};

export const landLeg: v.GenericSchema<unknown, LandLeg> = v.strictObject({
  ...legEntries,
  sources: atLeastOneSource,
});

const line: v.GenericSchema<unknown, Track> = v.pipe(v.array(position), v.minLength(2));

const distance = v.pipe(v.number(), v.minValue(0), v.transform(nauticalMiles));

export const seaLeg: v.GenericSchema<unknown, SeaLeg> = v.strictObject({
  from: slug,
  to: slug,
  waypoints: line,
  approaches: v.array(v.strictObject({ end: v.picklist(['from', 'to']), track: line })),
  lengths: v.strictObject({ sailed: distance, greatCircle: distance, rhumbLine: distance }),
  passages: v.array(v.strictObject({ id: slug, name: localized, position, distance })),
});

/** Fields that a corridor's file and its published record share. */
export const corridorEntries = {
  id: slug,
  name: localized,
  summary: localized,
  sections: textSections,
  textAsOf: v.exactOptional(day),
  from: slug,
  to: slug,
  figures: v.array(figure),
  headlines: v.array(slug),
  statements: v.array(statement),
};

export const corridor: v.GenericSchema<unknown, Corridor> = v.strictObject({
  ...corridorEntries,
  sources: atLeastOneSource,
});

export const corridorMap: v.GenericSchema<unknown, CorridorMap> = v.strictObject({
  seaLeg,
  legs: v.array(v.strictObject({ ...legSummaryEntries, lane: v.exactOptional(lane) })),
  ports: v.array(v.strictObject({ ...portSummaryEntries, hasPlan: v.exactOptional(v.boolean()) })),
  countryNames: v.array(
    v.strictObject({
      name: localized,
      position,
      levels: v.strictTuple([v.number(), v.number()]),
    }),
  ),
});

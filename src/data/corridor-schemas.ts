import * as v from 'valibot';
import {
  type Corridor,
  type CorridorMap,
  type LandLeg,
  LEG_MODES,
  type SeaLeg,
} from '../domain/corridor';
import type { Port } from '../domain/port';
import { LEG_STATUSES } from '../domain/status';
import type { Track } from '../geo/position';
import { nauticalMiles } from '../geo/units';
import { country, localized, partialDate, position, slug } from './fields';
import { figure, milestone, source, statement } from './statement-schemas';

const atLeastOneSource = v.pipe(v.array(source), v.minLength(1, 'wants a source'));

const portSummaryEntries = {
  id: slug,
  name: localized,
  place: localized,
  country,
  position,
  role: v.picklist(['terminal', 'port']),
  formerIds: v.exactOptional(v.array(slug)),
};

const legSummaryEntries = {
  id: slug,
  name: localized,
  port: slug,
  mode: v.picklist(LEG_MODES),
  status: v.picklist(LEG_STATUSES),
  stops: v.pipe(
    v.array(v.strictObject({ name: v.pipe(v.string(), v.nonEmpty()), position })),
    v.minLength(2),
  ),
};

export const port: v.GenericSchema<unknown, Port> = v.strictObject({
  ...portSummaryEntries,
  positionNote: localized,
  summary: localized,
  figures: v.array(figure),
  milestones: v.array(milestone),
  disputes: v.array(statement),
  projects: v.array(slug),
  sources: atLeastOneSource,
});

export const landLeg: v.GenericSchema<unknown, LandLeg> = v.strictObject({
  ...legSummaryEntries,
  statusAsOf: partialDate,
  statusNote: v.exactOptional(localized),
  summary: localized,
  figures: v.array(figure),
  sources: atLeastOneSource,
});

const line: v.GenericSchema<unknown, Track> = v.pipe(v.array(position), v.minLength(2));

const distance = v.pipe(v.number(), v.minValue(0), v.transform(nauticalMiles));

export const seaLeg: v.GenericSchema<unknown, SeaLeg> = v.strictObject({
  from: slug,
  to: slug,
  waypoints: line,
  approaches: v.array(v.strictObject({ end: v.picklist(['from', 'to']), track: line })),
  passages: v.array(v.strictObject({ id: slug, name: localized, position, distance })),
});

export const corridor: v.GenericSchema<unknown, Corridor> = v.strictObject({
  id: slug,
  name: localized,
  summary: localized,
  from: slug,
  to: slug,
  figures: v.array(figure),
  headlines: v.array(slug),
  statements: v.array(statement),
  sources: atLeastOneSource,
});

export const corridorMap: v.GenericSchema<unknown, CorridorMap> = v.strictObject({
  seaLeg,
  legs: v.array(v.strictObject(legSummaryEntries)),
  ports: v.array(v.strictObject(portSummaryEntries)),
});

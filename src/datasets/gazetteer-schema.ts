import * as v from 'valibot';
import type { GazetteerPort } from '../domain/gazetteer';
import { words } from './fields';

const STEPS_PER_DEGREE = 100;

/**
 * Returns the gazetteer in its published form. Each port is an array of its code, its name, longitude and latitude in
 * hundredths of a degree (the precision of the source) and an index into the list of time zones.
 */
export function packGazetteer(ports: readonly GazetteerPort[]): unknown {
  const zones = [...new Set(ports.map(({ timeZone }) => timeZone))];
  return {
    zones,
    ports: ports.map(({ id, name, position: [lon, lat], timeZone }) => [
      id,
      name,
      Math.round(lon * STEPS_PER_DEGREE),
      Math.round(lat * STEPS_PER_DEGREE),
      zones.indexOf(timeZone),
    ]),
  };
}

const packed = v.strictObject({
  zones: v.array(words),
  ports: v.array(
    v.tuple([
      v.pipe(v.string(), v.regex(/^[a-z]{2}[a-z0-9]{3}$/)),
      words,
      v.number(),
      v.number(),
      v.pipe(v.number(), v.integer(), v.minValue(0)),
    ]),
  ),
});

/** Schema of the published gazetteer. Takes a port's country from the first two letters of its code. */
export const gazetteer: v.GenericSchema<unknown, readonly GazetteerPort[]> = v.pipe(
  packed,
  v.check(
    ({ zones, ports }) => ports.every(([, , , , zone]) => zone < zones.length),
    'a port names a time zone that is not in the list',
  ),
  v.transform(({ zones, ports }) =>
    ports.map(
      ([id, name, lon, lat, zone]): GazetteerPort => ({
        id,
        name,
        country: id.slice(0, 2).toUpperCase(),
        position: [lon / STEPS_PER_DEGREE, lat / STEPS_PER_DEGREE],
        timeZone: zones[zone] ?? '',
      }),
    ),
  ),
);

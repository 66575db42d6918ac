import * as v from 'valibot';
import type { GazetteerPort } from '../domain/gazetteer';
import { words } from './fields';

const HUNDRED = 100;

/** A port as it is published: its code, its name, and hundredths of degrees, which is as fine as the list is. */
export function packPort({ id, name, position: [lon, lat] }: GazetteerPort): unknown[] {
  return [id, name, Math.round(lon * HUNDRED), Math.round(lat * HUNDRED)];
}

/** Reads the published file. A port's country is what its code begins with. */
export const gazetteer: v.GenericSchema<unknown, readonly GazetteerPort[]> = v.array(
  v.pipe(
    v.tuple([v.pipe(v.string(), v.regex(/^[a-z]{2}[a-z0-9]{3}$/)), words, v.number(), v.number()]),
    v.transform(
      ([id, name, lon, lat]): GazetteerPort => ({
        id,
        name,
        country: id.slice(0, 2).toUpperCase(),
        position: [lon / HUNDRED, lat / HUNDRED],
      }),
    ),
  ),
);

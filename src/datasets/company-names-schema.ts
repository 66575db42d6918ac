import * as v from 'valibot';
import type { Localized } from '../domain/locale';
import { localized, slug } from './fields';

/** The published names of all companies, by their ids. */
export const companyNames: v.GenericSchema<unknown, ReadonlyMap<string, Localized>> = v.pipe(
  v.array(v.strictObject({ id: slug, name: localized })),
  v.transform((all) => new Map(all.map(({ id, name }) => [id, name]))),
);

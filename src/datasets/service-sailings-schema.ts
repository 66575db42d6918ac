import * as v from 'valibot';
import type { CitedValue, ServiceSailings } from '../domain/service-sailings';
import { slug } from './fields';
import { figureValueEntries, source } from './statement-schemas';

const { to, qualifier, asOf, sources } = figureValueEntries;
const cited: v.GenericSchema<unknown, CitedValue> = v.strictObject({
  value: v.pipe(v.number(), v.gtValue(0)),
  ...{ to, qualifier, asOf, sources },
});

export const serviceSailings: v.GenericSchema<unknown, readonly ServiceSailings[]> = v.array(
  v.strictObject({
    id: slug,
    interval: cited,
    size: v.exactOptional(cited),
    sources: v.array(source),
  }),
);

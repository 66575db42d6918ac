import * as v from 'valibot';
import type { About } from '../domain/about';
import { slug } from './fields';

const ids = v.exactOptional(v.array(slug));

export const about: v.GenericSchema<unknown, About> = v.strictObject({
  ports: ids,
  corridors: ids,
  projects: ids,
  legs: ids,
  services: ids,
  companies: ids,
  claims: ids,
  events: ids,
  trade: ids,
});

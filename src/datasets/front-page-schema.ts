import * as v from 'valibot';
import type { FrontPage } from '../domain/front-page';
import { localized, partialDate, slug, words } from './fields';
import { versionNumber } from './version-schema';

export const frontPage: v.GenericSchema<unknown, FrontPage> = v.strictObject({
  questions: v.array(v.strictObject({ name: localized, address: words })),
  stories: v.array(v.strictObject({ id: slug, name: localized })),
  version: versionNumber,
  date: partialDate,
});

import * as v from 'valibot';
import { COMPANY_KINDS, type Company } from '../domain/company';
import { LOCALES } from '../domain/locale';
import { PARTY_ROLES } from '../domain/project';
import { country, day, localized, slug, words } from './fields';
import { withNumberedSources } from './numbered-sources';
import { source } from './statement-schemas';
import { textSections } from './text-section-schema';

/** Fields that a company's file and its published record share. */
export const companyEntries = {
  id: slug,
  name: localized,
  country,
  kind: v.picklist(COMPANY_KINDS),
  parent: v.exactOptional(slug),
  summary: v.exactOptional(localized),
  sections: textSections,
  textAsOf: v.exactOptional(day),
};

const company: v.GenericSchema<unknown, Company> = v.strictObject({
  ...companyEntries,
  translated: v.array(v.picklist(LOCALES)),
  aliases: v.array(words),
  roles: v.exactOptional(v.record(slug, v.array(v.picklist(PARTY_ROLES)))),
  sources: v.array(source),
});

export const companies: v.GenericSchema<unknown, readonly Company[]> = withNumberedSources(
  v.array(company),
);

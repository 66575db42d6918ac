import * as v from 'valibot';
import { SECTION_TOPICS, type TextSection } from '../domain/text-section';
import { localized } from './fields';

const section: v.GenericSchema<unknown, TextSection> = v.strictObject({
  topic: v.picklist(SECTION_TOPICS),
  text: localized,
});

/** The sections of a record's text, after its summary. */
export const textSections = v.exactOptional(v.pipe(v.array(section), v.minLength(1)));

import * as v from 'valibot';
import type { Story, StorySummary } from '../domain/story';
import { localized, slug } from './fields';
import { source } from './statement-schemas';

/** An address below the locale with a slash at the end of its path. */
const viewAddress = v.pipe(
  v.string(),
  v.regex(
    /^([a-z0-9~.-]+\/)*(\?.+)?$/,
    'expected an address below the locale with a slash at the end of its path: claim/ten-days-saved/',
  ),
);

/** Returns the fields that the file of a story and its published record share, given how they cite a source. */
export function storyEntries<Citation extends v.GenericSchema<unknown, string>>(
  citation: Citation,
) {
  const cited = v.pipe(v.array(citation), v.minLength(1, 'expected a source'));
  const side = v.strictObject({ text: localized, sources: cited });
  const step = v.strictObject({
    title: localized,
    said: v.exactOptional(side),
    text: localized,
    sides: v.exactOptional(v.pipe(v.array(side), v.minLength(2, 'expected two sides'))),
    at: viewAddress,
    sources: cited,
  });
  return {
    name: localized,
    summary: localized,
    steps: v.pipe(
      v.array(step),
      v.minLength(8, 'expected eight to twelve steps'),
      v.maxLength(12, 'expected eight to twelve steps'),
    ),
  };
}

export const story: v.GenericSchema<unknown, Story> = v.strictObject({
  id: slug,
  ...storyEntries(slug),
  sources: v.array(source),
});

export const stories: v.GenericSchema<unknown, readonly StorySummary[]> = v.array(
  v.strictObject({
    id: slug,
    name: localized,
    summary: localized,
    steps: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
);

import * as v from 'valibot';
import { sourceInput } from '../../../src/datasets/statement-schemas';
import { storyEntries } from '../../../src/datasets/story-schema';
import { editorEntries } from './shared-fields';

/** A source of another record, `events/2009-fta-signed#xinhua-2009`, or one of the story's own, by its id. */
const citation = v.pipe(
  v.string(),
  v.regex(
    /^(([a-z-]+\/)+[a-z0-9~.-]+#)?[a-z0-9]+(-[a-z0-9]+)*$/,
    'expected a source of a record, such as events/2009-fta-signed#xinhua-2009, or the id of one below "sources:"',
  ),
);

/** `data/stories/<id>.yaml`. */
export const storyFile = v.strictObject({
  ...storyEntries(citation),
  ...editorEntries,
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sources: v.exactOptional(v.array(sourceInput)),
});
export type StoryFile = v.InferOutput<typeof storyFile>;

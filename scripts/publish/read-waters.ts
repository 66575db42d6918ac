import * as v from 'valibot';
import type { Referenced } from './dataset';
import { type PublisherTable, sourceFiles } from './files/shared-fields';
import { readFolder } from './read-folder';
import { completeSources } from './read-publishers';

/** The routing engine's datasets, which its own readers validate field by field. */
const WATERS = ['passages', 'approaches', 'hazards', 'limits'];

const referenced = v.object({ sources: sourceFiles });

/** Returns the sources of the routing engine's datasets. */
export function readWaters(folder: string, publishers: PublisherTable): readonly Referenced[] {
  return WATERS.flatMap((dataset) =>
    readFolder(`${folder}/${dataset}`).map(({ id, content }) => {
      const { sources } = completeSources(v.parse(referenced, content).sources, publishers);
      return { dataset, id, sources };
    }),
  );
}

import { type Source, sourceId } from '../../src/domain/source';
import type { Story } from '../../src/domain/story';
import type { StoryFile } from './files/story-file';
import type { ListedRecord } from './list-records';
import { didYouMean } from './nearest';
import type { Kept } from './read-dataset';

/**
 * Returns a story with the sources of other records that it cites among its own. Faults (no such record, or none of its sources
 * has the id) are added to `faults`.
 */
export function citeRecords(
  { order: _, steps, sources: own, ...story }: Kept<StoryFile>,
  records: readonly ListedRecord[],
  faults: string[],
): Story {
  const sources: Source[] = [...own];
  const cite = (path: string) => (citation: string) => {
    const [record, id] = citation.split('#');
    if (id === undefined) return citation;
    const fault = (text: string) => faults.push(`data/stories/${story.id}.yaml: ${path}: ${text}`);
    const cited = records.find(({ dataset, id: name }) => `${dataset}/${name}` === record);
    const known = cited?.record.sources ?? [];
    const source = known.find((each) => each.id === id);
    if (!cited) fault(`there is no data/${record}.yaml; correct it`);
    else if (!source) {
      const nearest = didYouMean(
        id,
        known.map((each) => each.id),
      );
      fault(`${cited.file} has no source ${id}; correct it${nearest}`);
    }
    if (!source) return id;
    const named = { ...source, id: sourceId(source) };
    if (!sources.some((each) => each.id === named.id)) sources.push(named);
    return named.id;
  };
  const citing = <T extends { readonly sources: readonly string[] }>(
    value: T,
    path: string,
  ): T => ({
    ...value,
    sources: [...new Set(value.sources.map(cite(`${path}.sources`)))],
  });
  return {
    ...story,
    steps: steps.map((step, i) => ({
      ...citing(step, `steps.${i}`),
      ...(step.said && { said: citing(step.said, `steps.${i}.said`) }),
      ...(step.sides && {
        sides: step.sides.map((side, j) => citing(side, `steps.${i}.sides.${j}`)),
      }),
    })),
    sources,
  };
}

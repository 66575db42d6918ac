import { type FacetId, facetOf, RANGE_FACETS, type Range, type RangeFacetId } from './facet';
import type { ProjectSummary } from './project';
import type { ProjectFacts } from './project-facts';

/** Projects with their facts, in the order of the data. */
export interface FactedProjects {
  readonly projects: readonly ProjectSummary[];
  /** By the index of the project; undefined for one without facts. */
  readonly facts: readonly (ProjectFacts | undefined)[];
}

/** The values of a facet in arrays, which are read a hundred times faster than records. */
export interface FacetColumn {
  readonly values: readonly string[];
  /** Indices in `values`: those of project `i` stand from `starts[i]` to `starts[i + 1]`. */
  readonly codes: Uint32Array;
  readonly starts: Uint32Array;
}

/** The ranges of a facet in arrays; an open end is infinite. */
export interface RangeColumn {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly starts: Uint32Array;
}

export function facetColumn(id: FacetId, { projects, facts }: FactedProjects): FacetColumn {
  const { valuesOf } = facetOf(id);
  const codeOf = new Map<string, number>();
  const codes: number[] = [];
  const starts = new Uint32Array(projects.length + 1);
  for (const [i, project] of projects.entries()) {
    for (const value of valuesOf(project, facts[i])) {
      const code = codeOf.get(value) ?? codeOf.size;
      codeOf.set(value, code);
      codes.push(code);
    }
    starts[i + 1] = codes.length;
  }
  return { values: [...codeOf.keys()], codes: Uint32Array.from(codes), starts };
}

export function rangeColumn(id: RangeFacetId, { facts }: FactedProjects): RangeColumn {
  const ranges: Range[] = [];
  const starts = new Uint32Array(facts.length + 1);
  for (const [i, each] of facts.entries()) {
    if (each) ranges.push(...RANGE_FACETS[id].rangesOf(each));
    starts[i + 1] = ranges.length;
  }
  return {
    from: Float64Array.from(ranges, (range) => range.from ?? Number.NEGATIVE_INFINITY),
    to: Float64Array.from(ranges, (range) => range.to ?? Number.POSITIVE_INFINITY),
    starts,
  };
}

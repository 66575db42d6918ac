import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { projectList } from '../../src/datasets/project-list-schema';
import { recordTimes } from '../../src/datasets/record-times-schema';
import { dataVersion } from '../../src/datasets/version-schema';
import { statusAtEndOf } from '../../src/domain/status-history';
import { DATA_YEARS, yearOfDate } from '../../src/domain/time-span';
import { readPublished } from '../../tools/published/read-published';

const read = (file: string) => readPublished('public/generated/data', file);
const times = v.parse(recordTimes, read('record-times.json'));
const projects = v.parse(projectList, read('project-list.json'));

describe('the published times', () => {
  it('span the years of the time bar', () => {
    const { version } = v.parse(dataVersion, read('version.json'));
    expect(DATA_YEARS.to).toBe(Number(version.slice(0, 4)));
    const years = times.events.map(({ date }) => yearOfDate(date));
    expect(DATA_YEARS.from).toBe(Math.min(...years));
  });

  it('lead every project to its present status', () => {
    expect(times.projects).toHaveLength(projects.length);
    const wrong = projects.filter(
      ({ status }, i) =>
        times.projects[i] && statusAtEndOf(times.projects[i], DATA_YEARS.to) !== status,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('date the start of nine projects in ten', () => {
    const undated = times.projects.filter(
      ({ steps, isUndated }) => isUndated && steps.length === 1,
    );
    expect(undated.length / times.projects.length).toBeLessThan(0.1);
  });
});

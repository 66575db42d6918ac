import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator';
import { summaryOf } from './time-summary';
import { yearLines } from './year-lines';

const [t, tTime] = [translator('en'), translator('en', 'time')];
const statuses = summaryOf([], { projects: [] }, { from: 2019, to: 2019 }, () => true).after;
const happened = { changes: 8, events: 1, loans: 0 };

describe('what is told of a year', () => {
  it('is what happened, the projects by status, and the services', () => {
    const stood = { ...statuses, operating: 31, planned: 12 };
    expect(yearLines({ ...happened, statuses: stood, services: 5 }, t, tTime)).toEqual([
      '8 changes · 1 event · 0 loans',
      '43 projects at the end of the year: Operating 31 · Planned 12',
      '5 liner services known to run then',
    ]);
  });

  it('is what there was so far, of a year within which the data end', () => {
    const stood = { ...statuses, operating: 31 };
    expect(yearLines({ ...happened, statuses: stood, services: 0 }, t, tTime, true)).toEqual([
      '8 changes · 1 event · 0 loans so far',
      '31 projects so far: Operating 31',
    ]);
  });

  it('names no status and no service where there was none', () => {
    expect(yearLines({ ...happened, statuses, services: 0 }, t, tTime)).toEqual([
      '8 changes · 1 event · 0 loans',
      '0 projects',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/domain/source';
import { citeRecords } from './cite-records';
import type { ListedRecord } from './list-records';

const same = (text: string) => ({ en: text, es: text, pt: text, zh: text });
const page: Source = {
  id: 'xinhua-2009',
  publisher: 'Xinhua',
  title: 'Signed',
  url: 'https://example.org/signed',
  date: '2009-04-28',
  language: 'en',
  kind: 'press',
};
const records: readonly ListedRecord[] = ['2009-fta-signed', '2010-fta-in-force'].map((id) => ({
  file: `data/events/${id}.yaml`,
  dataset: 'events',
  id,
  record: { sources: [page] },
}));

function storyCiting(...sources: string[]) {
  const faults: string[] = [];
  const step = { title: same('t'), text: same('x'), at: 'event/', sources };
  const file = { id: 'tour', name: same('n'), summary: same('s'), order: 1, steps: [step] };
  return { story: citeRecords({ ...file, sources: [] }, records, faults), faults };
}

describe('citeRecords', () => {
  it('gives a story the source of a record once, however many records have it', () => {
    const { story, faults } = storyCiting(
      'events/2009-fta-signed#xinhua-2009',
      'events/2010-fta-in-force#xinhua-2009',
    );
    expect(faults).toEqual([]);
    expect(story.sources).toMatchObject([{ title: 'Signed' }]);
    expect(story.steps[0]?.sources).toEqual([story.sources[0]?.id]);
  });

  it('names the file, the step and the nearest id of a source that is not there', () => {
    const { faults } = storyCiting(
      'events/2009-fta-signed#xinhua-2008',
      'events/nothing#xinhua-2009',
    );
    expect(faults).toEqual([
      'data/stories/tour.yaml: steps.0.sources: data/events/2009-fta-signed.yaml has no source xinhua-2008; correct it; did you mean "xinhua-2009"?',
      'data/stories/tour.yaml: steps.0.sources: there is no data/events/nothing.yaml; correct it',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { queryOf } from './query';
import { asksForTexts, createTextSearch } from './text-search';

function searched() {
  const search = createTextSearch();
  search.add(
    new Map([
      ['event/ports', 'CK Hutchison began international arbitration over Balboa.'],
      ['event/court', 'The court of Panama ruled; later an arbitration began in Balboa.'],
      ['claim/jobs', 'Up to 7,500 jobs.'],
    ]),
  );
  search.add(new Map([['event/court', '巴拿马最高法院判决。']]));
  return search;
}
const find = (text: string) => searched().find(queryOf(text));

describe('a search in texts', () => {
  it('finds the records that have every word, by its beginning', () => {
    expect(find('hutchison')).toEqual(['event/ports']);
    expect(find('arbitr Balboa')).toEqual(['event/ports', 'event/court']);
    expect(find('arbitration Lima')).toEqual([]);
    expect(find('itration')).toEqual([]);
  });

  it('finds Chinese inside a sentence, whole runs of it', () => {
    expect(find('最高法院')).toEqual(['event/court']);
    expect(find('院高')).toEqual([]);
  });

  it('looks for no text by short words alone', () => {
    expect(find('ck')).toEqual([]);
    expect(find('CK Hutchison')).toEqual(['event/ports']);
    expect(find('of')).toEqual([]);
    expect(asksForTexts(queryOf('ck'))).toBe(false);
    expect(asksForTexts(queryOf('法'))).toBe(false);
    expect(asksForTexts(queryOf(''))).toBe(false);
    expect(asksForTexts(queryOf('court'))).toBe(true);
  });
});

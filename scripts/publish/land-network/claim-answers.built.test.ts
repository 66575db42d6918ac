import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { claims } from '../../../src/datasets/claim-schema';
import { withSpreadTexts } from '../../../src/datasets/texts-in-one-language';
import { LOCALES } from '../../../src/domain/locale';
import { cellFiles } from '../../../tools/published/read-records';

/** Ids of the claims that speak of the way over land. */
const OF_LAND = ['railway-30-usd-a-tonne', 'railway-40-to-28-days'];

const read = (locale: string) =>
  cellFiles('claim')
    .flatMap((file) =>
      v.parse(
        withSpreadTexts(claims),
        JSON.parse(readFileSync(`public/generated/data/${locale}/${file}`, 'utf8')),
      ),
    )
    .toSorted((a, b) => a.id.localeCompare(b.id));

it('each claim that speaks of land is answered in every language, by Chancay and by another port', () => {
  for (const locale of LOCALES) {
    const answered = read(locale).filter(({ answers }) => answers);
    expect(answered.map(({ id }) => id)).toEqual(OF_LAND);
    for (const { answers = [] } of answered) {
      for (const { ways } of answers) {
        const ports = new Set(ways.map(({ port }) => port));
        expect(ports).toContain('pechy');
        expect(ports.size).toBeGreaterThan(1);
        for (const { days, usd } of ways) {
          for (const { low, central, high } of [days, usd]) {
            expect(low).toBeLessThanOrEqual(central);
            expect(central).toBeLessThanOrEqual(high);
          }
        }
      }
    }
  }
});

it('a claim of a railway is answered over the open ways and over the railway', () => {
  const railway = read('en').find(({ id }) => id === 'railway-40-to-28-days');
  for (const { ways } of railway?.answers ?? []) {
    const byChancay = ways.filter(({ port }) => port === 'pechy');
    expect(byChancay.map(({ unbuilt }) => unbuilt.length > 0)).toEqual([false, true]);
  }
});

it('a claim that the model does not confirm says what would have to change, beyond or within the range', () => {
  for (const { answers = [] } of read('en')) {
    for (const { holds, holdsAt } of answers) {
      if (holds) expect(holdsAt).toEqual([]);
      for (const { value, central, isBelow } of holdsAt) expect(value < central).toBe(isBelow);
    }
  }
});

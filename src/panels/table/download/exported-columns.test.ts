import { expect, it } from 'vitest';
import { countryName } from '../../../domain/country-name';
import { translator } from '../../../i18n/translator';
import type { ReachRow } from '../../../state/record-rows/reach-rows';
import { createAppStore } from '../../../state/store';
import { facetLabels } from '../../filters/facet-labels';
import { reachTable } from '../kinds/reach-table';
import type { TableText } from '../table-text';
import { exportedContents } from './exported-columns';
import { rowsInOrder } from './rows-in-order';

const same = (words: string) => ({ en: words, es: words, pt: words, zh: words });
const EN: TableText = {
  ...{ locale: 'en', lengthUnit: 'nm', year: undefined, companies: new Map() },
  ...{ t: translator('en'), tTable: translator('en', 'table') },
  tRecords: translator('en', 'records'),
  facets: facetLabels('en', translator('en'), translator('en', 'filters'), new Map()),
  countryName: (code) => countryName('en', code),
};
const SORRISO: ReachRow = {
  ...{ id: 'sorriso', name: same('=Sorriso'), country: 'BR', population: 92_000 },
  ...{ position: [-55.71, -12.55], answer: 'loses', best: same('Santos') },
  saving: { cost: -312.6, time: -4.04, carbon: 7.5 },
};

it('gives places their savings as the table rounds them, with the conditions under which they hold', () => {
  const definition = reachTable('container');
  const { columns, rows } = exportedContents(
    definition,
    definition.columns.map(({ id }) => id),
    [SORRISO],
    {
      ...{ text: EN, tExports: translator('en', 'exports'), state: createAppStore().getState() },
      addressOf: ({ id }) => `https://atlas.example/en/gains/t.${id}/`,
    },
  );
  const values = Object.fromEntries(columns.map(({ id }, i) => [id, rows[0]?.values[i]]));
  expect(values).toMatchObject({
    ...{ id: 'sorriso', name: '=Sorriso', country: 'Brazil', best: 'Santos', second: undefined },
    ...{ saves_cost: -313, saves_time: -4, saves_carbon: 8, population: 92_000 },
    ...{ cargo: 'container', ways: 'open', ports_of: 'now', destination: 'cnsgh' },
    ...{ longitude: -55.71, latitude: -12.55, page: 'https://atlas.example/en/gains/t.sorriso/' },
  });
  expect(columns.find(({ id }) => id === 'saves_cost')?.unit).toBe('USD a TEU');
});

it('follows the groups of a table, and its order without groups', () => {
  const rows = ['a', 'b', 'c'];
  const order = Uint32Array.of(2, 0);
  expect(rowsInOrder({ rows, order, groups: undefined })).toEqual(['c', 'a']);
  const groups = [
    { label: 'one', rows: Uint32Array.of(0) },
    { label: 'two', rows: Uint32Array.of(2) },
  ];
  expect(rowsInOrder({ rows, order, groups })).toEqual(['a', 'c']);
});

import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { mines } from '../own-layer.fixture';
import { csvFile } from './csv-file';
import { geojsonFile } from './geojson-file';

const rows = Uint32Array.of(3, 2);

it('writes the rows that are left as CSV, with their positions, in the order of the table', async () => {
  const { data } = Papa.parse<string[]>((await csvFile(mines(), rows).text()).trimEnd());
  expect(data).toEqual([
    ['mineral', 'output', 'open', 'since', 'map_latitude', 'map_longitude'],
    ['Copper oxide', '300', 'true', '1970-01-01T00:00:01.500Z', '-20', '-70'],
    ['', '-2.5', '', '', '', ''],
  ]);
});

it('writes those with a position as GeoJSON, with every column as a property', async () => {
  const { type, features } = JSON.parse(await geojsonFile(mines(), rows, new Map()).text());
  expect(type).toBe('FeatureCollection');
  expect(features).toEqual([
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [-70, -20] },
      properties: {
        ...{ mineral: 'Copper oxide', output: 300, open: 'true' },
        since: '1970-01-01T00:00:01.500Z',
      },
    },
  ]);
});

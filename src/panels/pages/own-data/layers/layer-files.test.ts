import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csvText } from '../../../../exports/csv-text';
import { mines } from '../../../../own-data/own-layer.fixture';
import { layerGeoJson } from './layer-geojson';
import { layerRows } from './layer-rows';

const rows = Uint32Array.of(3, 2);

it('writes the rows that are left as CSV, with their positions, in the order of the table', () => {
  const { data } = Papa.parse<string[]>(csvText(layerRows(mines(), rows)).slice(1).trimEnd());
  expect(data).toEqual([
    ['mineral', 'output', 'open', 'since', 'map_latitude', 'map_longitude'],
    ['Copper oxide', '300', 'true', '1970-01-01T00:00:01.500Z', '-20', '-70'],
    ['', '-2.5', '', '', '', ''],
  ]);
});

it('writes those with a position as GeoJSON, with every column as a property', async () => {
  const { type, features } = JSON.parse(await layerGeoJson(mines(), rows));
  expect(type).toBe('FeatureCollection');
  expect(features).toEqual([
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [3, 3] },
      properties: {
        ...{ mineral: 'Copper oxide', output: 300, open: 'true' },
        since: '1970-01-01T00:00:01.500Z',
      },
    },
  ]);
});

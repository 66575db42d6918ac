import { describe, expect, it } from 'vitest';
import type { OwnChoices } from './own-choices';
import { type OwnLayer, valueAt } from './own-layer';
import { readFile } from './read-file';

/** Reads a file and returns its result; fails the test if nothing was read. */
async function readSound(content: string | Uint8Array<ArrayBuffer>, choices: OwnChoices = {}) {
  const result = await readFile(new Blob([content]), 'mines.csv', choices);
  if (!result.ok) throw new Error(`Not read: ${result.reason}`);
  return result;
}

/** Returns the values of a column by its name. */
function valuesOf(layer: OwnLayer, name: string) {
  const column = layer.columns.find((each) => each.name === name);
  if (!column) throw new Error(`No column ${name}`);
  return Array.from({ length: layer.rowCount }, (_, row) => valueAt(column, row));
}

describe('readFile of CSV', () => {
  it('reads names, kinds and positions', async () => {
    const { layer, guess, faults } = await readSound(
      'Mine,Lat,Lon,Tonnes,Opened,Active\n' +
        'Las Bambas,-14.09,-72.33,"1,400",2016-01-15,yes\n' +
        'Toromocho,-11.6,-76.13,900,2014-05-01,no\n',
    );
    expect(guess).toMatchObject({
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ',',
      hasHeader: true,
      hasDecimalComma: false,
      position: { kind: 'two-columns', lat: 1, lon: 2 },
      kinds: ['text', 'number', 'number', 'number', 'date', 'boolean'],
    });
    expect(layer.name).toBe('mines');
    expect(valuesOf(layer, 'Mine')).toEqual(['Las Bambas', 'Toromocho']);
    expect(valuesOf(layer, 'Tonnes')).toEqual([1400, 900]);
    expect(valuesOf(layer, 'Opened')).toEqual([Date.UTC(2016, 0, 15), Date.UTC(2014, 4, 1)]);
    expect(valuesOf(layer, 'Active')).toEqual([true, false]);
    expect([...layer.positions]).toEqual([-72.33, -14.09, -76.13, -11.6]);
    expect([...layer.origins]).toEqual([2, 3]);
    expect(layer.bounds).toEqual([-76.13, -14.09, -72.33, -11.6]);
    expect(faults.count).toBe(0);
  });

  it('reads semicolons with decimal commas, and Windows letters', async () => {
    const text = 'Mina;Latitud;Longitud\nCaña;-11,58;-77,27\nPeñón;-12,05;-77,14\n';
    const { layer, guess } = await readSound(
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    );
    expect(guess).toMatchObject({
      encoding: 'windows-1252',
      delimiter: ';',
      hasDecimalComma: true,
    });
    expect(valuesOf(layer, 'Mina')).toEqual(['Caña', 'Peñón']);
    expect([...layer.positions]).toEqual([-77.27, -11.58, -77.14, -12.05]);
  });

  it('names lines at fault and keeps what is sound', async () => {
    const { layer, faults } = await readSound(
      'name,lat,lon,t\na,1,2,3\n"b,1,2,3\nc,1,2,x\nd,95,2,3\ne,1,2\nf,one,2,3\ng,1,2,3\nh,1,2,3\ni,1,2,3\n',
    );
    expect(layer.rowCount).toBe(9);
    expect(faults.first.map(({ kind, origin }) => [origin, kind])).toEqual([
      [3, 'open-quote'],
      [4, 'not-a-number'],
      [6, 'missing-cells'],
      [7, 'not-a-number'],
      [7, 'bad-position'],
      [5, 'out-of-range'],
    ]);
  });

  it('turns round cells that are texts', async () => {
    const degrees = ['-8°30′', '-9°30′', '-10°30′', '-11°30′', '-12°30′', '-13°30′'];
    const two = degrees.map((lat, i) => (i === 2 ? `-77°0′,${lat}` : `${lat},-77°0′`));
    const { layer } = await readSound(['lat,lon', ...two].join('\n'), { turnsSwapped: true });
    expect([...layer.positions.slice(4, 6)]).toEqual([-77, -10.5]);
    expect(valuesOf(layer, 'lat')).toEqual(degrees);
    const one = degrees.map((_, i) => (i === 2 ? '"-77.5, -10"' : `"${-8 - i}, -77.5"`));
    const { layer: pairs } = await readSound(['where', ...one].join('\n'), { turnsSwapped: true });
    expect(valuesOf(pairs, 'where')[2]).toBe('-10, -77.5');
  });

  it('flags rows with latitude and longitude swapped, and turns them round when told to', async () => {
    const rows = Array.from({ length: 30 }, (_, row) =>
      row % 10 === 3
        ? `m${row},${-77 + row / 50},${-12 + row / 50}`
        : `m${row},${-12 + row / 50},${-77 + row / 50}`,
    );
    const text = ['mine,lat,lon', ...rows].join('\n');
    const left = await readSound(text);
    expect([...left.swappedRows]).toEqual([3, 13, 23]);
    expect(left.layer.positions[6]).toBeCloseTo(-11.94);
    const turned = await readSound(text, { turnsSwapped: true });
    expect([...turned.swappedRows]).toEqual([3, 13, 23]);
    expect(turned.layer.positions[6]).toBeCloseTo(-76.94);
    expect(valuesOf(left.layer, 'lat')[3]).toBeCloseTo(-76.94);
    expect(valuesOf(turned.layer, 'lat')[3]).toBeCloseTo(-11.94);
    expect(valuesOf(turned.layer, 'lon')[3]).toBeCloseTo(-76.94);
    expect(turned.faults.first[0]).toEqual({ kind: 'turned', origin: 5, text: '-76.94, -11.94' });
  });
});

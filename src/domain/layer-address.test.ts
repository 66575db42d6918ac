import { describe, expect, it } from 'vitest';
import { layerFileName, layerHost, parseLayerAddress } from './layer-address';

describe('the address of a foreign layer', () => {
  it('is https, without a fragment', () => {
    expect(parseLayerAddress('https://data.test/a/mines.geojson?v=2#x')).toBe(
      'https://data.test/a/mines.geojson?v=2',
    );
  });

  it.each([
    ...['http://data.test/a.geojson', 'javascript:alert(1)', 'data:text/csv,a', 'blob:https://a/b'],
    ...[
      '//data.test/a',
      'a.geojson',
      '',
      'https://',
      'https://me:secret@data.test/a',
      'file:///etc/passwd',
    ],
    `https://data.test/${'a'.repeat(2_000)}`,
  ])('is not %s', (text) => {
    expect(parseLayerAddress(text)).toBeUndefined();
  });

  it('names its host as browsers do, and the file with it', () => {
    expect(layerHost('https://data.test:8443/a')).toBe('data.test:8443');
    expect(layerHost(parseLayerAddress('https://xn--dta-8na.test/a') ?? '')).toBe(
      'xn--dta-8na.test',
    );
    expect(layerHost(parseLayerAddress('https://d\u0430ta.test/') ?? '')).toMatch(/^xn--/);
    expect(layerFileName('https://data.test/a/mines.geojson?v=2')).toBe(
      'mines (data.test).geojson',
    );
    expect(layerFileName('https://data.test/')).toBe('(data.test)');
  });
});

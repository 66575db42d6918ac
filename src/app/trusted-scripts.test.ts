import { describe, expect, it } from 'vitest';
import { plainMarkup, trustedScript } from './trusted-scripts';

const ROOT = 'https://example.org/atlas/';
const trusts = (url: string) => trustedScript(url, ROOT) !== null;

describe('scripts that may be started', () => {
  it('are the workers of the build and the service worker', () => {
    expect(trusts(`${ROOT}assets/worker-Dmmzcd8r.js`)).toBe(true);
    expect(trusts(`${ROOT}assets/maplibre-gl-worker-B27pIW3w.js?v=6.17.0`)).toBe(true);
    expect(trusts('/atlas/assets/worker-Dmmzcd8r.js')).toBe(true);
    expect(trusts(`${ROOT}sw.js`)).toBe(true);
  });

  it('are no files of other hosts or folders, and nothing written into the address', () => {
    for (const url of [
      'https://example.com/atlas/assets/worker.js',
      'https://example.org/assets/worker.js',
      'https://example.org.example.com/atlas/sw.js',
      `${ROOT}assets/../../evil.js`,
      `${ROOT}assets/..%2f..%2fevil.js`,
      `${ROOT}generated/data/en/front-page.json`,
      'data:text/javascript,alert(1)',
      'blob:https://example.org/1',
      'javascript:alert(1)',
    ]) {
      expect(trusts(url), url).toBe(false);
    }
  });
});

it('leaves words and plain links of a text, whatever markup is in it', () => {
  expect(plainMarkup('GeoNames | Natural Earth')).toBe('GeoNames | Natural Earth');
  expect(plainMarkup('<b>©</b> <a onclick="x" href="https://example.org/?a=1">A</a> & B')).toBe(
    '© <a href="https://example.org/?a=1" target="_blank" rel="noopener">A</a> & B',
  );
  for (const text of [
    '<img src=x onerror=alert(1)>',
    '<<b>script>alert(1)<</b>/script>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="https://a.example/"><img src=x></a>',
    '<svg/onload=x',
    '<!-- -->',
  ]) {
    expect(plainMarkup(text)).not.toMatch(/[<>]/);
  }
});

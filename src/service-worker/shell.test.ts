import { describe, expect, it } from 'vitest';
import { isView, shellAt } from './shell';

const INDEX =
  '<html lang="en"><base href="./" /><link href="./generated/data/en/corridor-map.json" /></html>';

describe('the kept index page', () => {
  it('leads back to the folder of the site from any depth', () => {
    expect(shellAt(INDEX, '/some/folder/', 'en/p/chancay-port/')).toContain(
      '<base href="/some/folder/"',
    );
    expect(shellAt(INDEX, '/a$&b/', '')).toContain('<base href="/a$&b/"');
  });

  it('is in the language of the address', () => {
    const page = shellAt(INDEX, '/', 'zh/port/');
    expect(page).toContain('<html lang="zh-Hans"');
    expect(page).toContain('./generated/data/zh/corridor-map.json');
    expect(shellAt(INDEX, '/', 'nowhere/')).toContain('<html lang="en"');
  });

  it('stands for every view, also those whose address has a dot at its end', () => {
    const views = [
      '',
      'en/',
      'es/p/puerto',
      'en/at/-13.53/-71.97',
      'en/c/brssz~via.panama~11.5s77.3w',
    ];
    expect(views.filter(isView)).toEqual(views);
  });

  it('does not stand for files', () => {
    const files = [
      'robots.txt',
      'sitemap.xml',
      'generated/data/version.json',
      'cards/en/chancay-port.png',
      'manifest-en.webmanifest',
      'en/index.html',
      'sw.js',
    ];
    expect(files.filter(isView)).toEqual([]);
  });
});

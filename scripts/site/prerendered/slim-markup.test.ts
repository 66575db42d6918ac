import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, it } from 'vitest';
import {
  withoutIdleParts,
  withoutIdleQuotes,
  withoutImpliedEnds,
  withSharedSymbols,
  withSlimHead,
} from './slim-markup';

const symbol = (fill: string) =>
  `<svg aria-hidden="true" focusable="false" width="24" height="24" viewBox="0 0 28 28"><path d="M1 1" fill="${fill}"/></svg>`;

it('makes a picture of each symbol, one of those that are alike', () => {
  const saved = new Map<string, string>();
  const slim = withSharedSymbols(
    `<p>${symbol('#123')}a${symbol('#456')}b${symbol('#123')}<svg viewBox="0 0 24 24"><path d="M0 0"/></svg></p>`,
    (path, text) => saved.set(path, text),
  );
  expect(saved.size).toBe(2);
  const [first, second] = [...saved.keys()];
  expect(saved.get(first ?? '')).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28"><path d="M1 1" fill="#123"/></svg>',
  );
  const image = (path = '') => `<img src="./${path}" alt="" loading="lazy">`;
  expect(slim).toBe(
    `<p>${image(first)}a${image(second)}b${image(first)}<svg viewBox="0 0 24 24"><path d="M0 0"/></svg></p>`,
  );
});

it('takes out links that lead nowhere and titles that repeat an address, and keeps others', () => {
  expect(
    withoutIdleParts(
      '<a href="https://a.example/?b=1&amp;c" title="https://a.example/?b=1&amp;c">A</a> <a class="source-more">More</a><abbr title="nm">n</abbr><a class="source-more" href="./en/">M</a>',
    ),
  ).toBe(
    '<a href="https://a.example/?b=1&amp;c">A</a> <abbr title="nm">n</abbr><a class="source-more" href="./en/">M</a>',
  );
});

it('keeps the size of a symbol that is larger than in lists', () => {
  const large = symbol('#123').replace('width="24" height="24"', 'width="48" height="48"');
  expect(withSharedSymbols(large, () => {})).toContain(' width="48" height="48" ');
});

it('takes out choices and switches that nobody can use', () => {
  expect(
    withoutIdleParts(
      '<button aria-haspopup="menu" aria-expanded="false" class="b">M</button><select><option value="" selected="">Sea</option><option value="land">Land</option><optgroup label="By"><option value="suez">Suez</option></optgroup></select><details><summary>P</summary><ul class="passage-switches"><li><ins>S</ins></li></ul></details>',
    ),
  ).toBe(
    '<button class="b">M</button><select><option value="" selected="">Sea</option></select><details><summary>P</summary></details>',
  );
});

it('takes out relations that browsers imply, and titles that repeat a name or what stands elsewhere', () => {
  expect(
    withoutIdleParts(
      '<a href="https://a.example/" target="_blank" rel="noopener noreferrer">A</a><button aria-label="Move" class="b" title="Move">1</button><label class="segment" title="Time"><input aria-label="Time"/></label><a class="source-chip" title="A page" href="https://b.example/">B</a><button aria-label="A" title="B">2</button>',
    ),
  ).toBe(
    '<a href="https://a.example/" target="_blank">A</a><button aria-label="Move" class="b">1</button><label class="segment"><input aria-label="Time"/></label><a class="source-chip" href="https://b.example/">B</a><button aria-label="A" title="B">2</button>',
  );
});

it('leads links on in the same tab where they say that it is a new one', () => {
  expect(
    withoutIdleParts(
      '<a href="https://a.example/" target="_blank"><span lang="en">A <b>b</b></span><span class="visually-hidden"> (opens in a new tab)</span></a><a href="https://b.example/" target="_blank">B</a><span class="visually-hidden"> (C)</span>',
    ),
  ).toBe(
    '<a href="https://a.example/"><span lang="en">A <b>b</b></span></a><a href="https://b.example/" target="_blank">B</a><span class="visually-hidden"> (C)</span>',
  );
});

it('takes cross-origin attributes off scripts and style sheets, not off fonts and data', () => {
  const data = '<link rel="preload" as="fetch" crossorigin="anonymous" href="./d.json">';
  const font = '<link rel="preload" as="font" crossorigin href="./f.woff2">';
  expect(
    withSlimHead(
      `<head>${data}${font}<script type="module" crossorigin src="./a.js"></script><link rel="modulepreload" crossorigin href="./b.js"><link rel="stylesheet" crossorigin href="./c.css"></head>`,
    ),
  ).toBe(
    '<head><link rel=preload as=fetch crossorigin=anonymous href=./d.json><link rel=preload as=font crossorigin href=./f.woff2><script type=module src=./a.js></script><link rel=modulepreload href=./b.js><link rel=stylesheet href=./c.css></head>',
  );
});

it('closes the gaps of the head alone, and takes its idle quotes', () => {
  expect(
    withSlimHead(
      '<html>\n  <head>\n    <meta\n      name="a"\n    />\n    <title>A  b</title>\n  </head>\n  <body>\n</body>',
    ),
  ).toBe('<html>\n  <head><meta name=a /><title>A  b</title></head>\n  <body>\n</body>');
});

it('keeps quotes where a value has spaces or is empty, or a tag closes itself', () => {
  const markup =
    '<a class="link" href="./en/p/" title="A = b" data-x=""><path d="M1 2z" fill="none"/></a>';
  expect(withoutIdleQuotes(markup)).toBe(
    '<a class=link href=./en/p/ title="A = b" data-x=""><path d="M1 2z" fill="none"/></a>',
  );
});

it('leaves quotes in text', () => {
  const markup = '<p class="x">a="b" <b>c="d"</b></p>';
  expect(withoutIdleQuotes(markup)).toBe('<p class=x>a="b" <b>c="d"</b></p>');
});

it('leaves end tags to browsers where these imply them, so that the page is the same', () => {
  const markup =
    '<ul class="a"><li>1</li><li>2 <p>b</p></li></ul><dl><div><dt>t</dt><dd><p>d</p><p>e</p></dd></div><dt>u</dt><dd>f</dd></dl>' +
    '<table><thead><tr><th scope="col">h</th></tr></thead><tbody><tr><th>r</th><td>1</td><td>2</td></tr><tr><td>3</td></tr></tbody></table>';
  const slim = withoutImpliedEnds(markup);
  expect(slim).not.toMatch(/<\/(?:li|d[dt]|t[dhr]|tbody|p)>/);
  expect(read(slim)).toBe(read(markup));
});

it('keeps end tags before text and before what does not imply them', () => {
  const markup =
    '<p>1</p> text<p>2</p><span>3</span><li>4</li>5<table><tr><td>6</td> </tr></table>';
  expect(withoutImpliedEnds(markup)).toBe(markup);
});

function read(markup: string): string {
  return DomUtils.getOuterHTML(parseDocument(markup));
}

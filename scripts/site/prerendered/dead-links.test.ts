import { describe, expect, it } from 'vitest';
import { withoutDeadLinks } from './dead-links';

const has = (path: string) => path === 'en/p/' || path === 'zh/钱凯/';

describe('a link of a prerendered page', () => {
  it.each([
    ['<a class="x" href="./en/p/">Projects</a>'],
    ['<a href="./en/p/?f=country:pe&amp;v=1#list">Peru</a>'],
    ['<a href="./zh/%E9%92%B1%E5%87%AF/">钱凯</a>'],
    ['<a href="https://example.org/en/nothing/">A source</a>'],
    ['<abbr title="./en/nothing/">n</abbr>'],
  ])('stays where it leads to a page: %s', (markup) => {
    expect(withoutDeadLinks(markup, has)).toBe(markup);
  });

  it('is text where the site has no such page', () => {
    const markup =
      '<a href="./en/c/pechy~usoak/?v=1" rel="x">a</a><a href="./en/p/" title="./en/c/">b</a><a href="./en/p">c</a>';
    expect(withoutDeadLinks(markup, has)).toBe(
      '<a rel="x">a</a><a href="./en/p/" title="./en/c/">b</a><a>c</a>',
    );
  });
});

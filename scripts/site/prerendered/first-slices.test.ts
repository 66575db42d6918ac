import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { firstSlices, LATER_CLASSES, readSlices } from './first-slices';

const FACE = (file: string, range: string) =>
  `@font-face{font-family:"A";font-display:swap;src:url(./${file}) format("woff2");unicode-range:${range}}\n`;
const SLICES = readSlices(
  FACE('a.woff2', 'U+4E00-4E2D,U+51EF') + FACE('b.woff2', 'U+94B1') + FACE('c.woff2', 'U+6E2F'),
);

it('names the slices of what a panel shows first, in the order of its text', () => {
  const page = '<header>港</header><main title="港"><h1>钱凯 Chancay</h1><p>中</p></main>';
  expect(firstSlices(page, SLICES)).toEqual(['b.woff2', 'a.woff2']);
});

it('names none for what is seen only when the panel is scrolled', () => {
  expect(firstSlices(`<main>${'钱'.repeat(200)}港</main>`, SLICES)).toEqual(['b.woff2']);
  const page = '<main><h1>钱</h1><section class="section first">港</section></main>';
  expect(firstSlices(page, SLICES)).toEqual(['b.woff2']);
});

it('takes for later what the style sheet gives another font', () => {
  const sheet = readFileSync(new URL('prerendered.css', import.meta.url), 'utf8');
  const parts = LATER_CLASSES.map((name) => `.${name}`).join(', ');
  expect(sheet).toContain(`:root:lang(zh) #prerendered .page > :is(${parts}) {`);
});

it('refuses a style sheet without faces', () => {
  expect(() => readSlices('a{}')).toThrow(/no faces/);
});

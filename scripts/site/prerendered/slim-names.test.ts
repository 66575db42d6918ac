import { expect, it } from 'vitest';
import { LOOK_RULES, slimNames } from './slim-names';

const svg = (content: string) => `<svg viewBox="0 0 9 9" font-family="A,B">${content}</svg>`;
const dot = (place: string) =>
  `<g transform="${place}" opacity="0.8"><path fill="#111" d="M1.5 4a2 2 0 1 0 4 0z"/></g>`;

it('draws marks that are alike as one path, each where it was', () => {
  const other = '<g transform="translate(1 1)"><path fill="#222" stroke="#333" d="M0 0h1z"/></g>';
  expect(
    slimNames(
      svg(
        `${dot('translate(3 6)scale(0.75)')}${other}${dot('translate(6 0)scale(0.75)')}${dot('translate(2 2)')}`,
      ),
    ),
  ).toBe(
    `<svg viewBox="0 0 9 9"><path opacity="0.8" fill="#111" transform="scale(0.75)" d="M5.5 12a2 2 0 1 0 4 0zM9.5 4a2 2 0 1 0 4 0z"/><path opacity="0.8" fill="#111" d="M3.5 6a2 2 0 1 0 4 0z"/>${other}</svg>`,
  );
});

it('gives names the classes of their looks, whose rules say the same', () => {
  const names =
    '<g fill="var(--m10)" stroke="var(--m1)" stroke-width="4" font-size="13"><text x="1">A</text></g><g fill="var(--m10)" font-size="9"><text x="2">B</text></g>';
  expect(slimNames(svg(`<g paint-order="stroke" stroke-linejoin="round">${names}</g>`))).toBe(
    '<svg viewBox="0 0 9 9"><g class="n1" font-size="13"><text x="1">A</text></g><g fill="var(--m10)" font-size="9"><text x="2">B</text></g></svg>',
  );
  expect(LOOK_RULES).toContain(
    '.still-map .n1 { fill: var(--m10); stroke: var(--m1); stroke-width: 4; }',
  );
});

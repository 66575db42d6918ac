import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Icon } from '../../../src/panels/controls/icon';
import { DRAWINGS, type IconName } from '../../../src/panels/controls/icon-drawings';
import { iconRules, withNamedIcons } from './sheet-icons';

const BASE =
  '.icon {\n  fill: none;\n  stroke: currentcolor;\n  stroke-width: 1.75;\n  stroke-linecap: round;\n}';

it.each(Object.keys(DRAWINGS) as IconName[])(
  'the icon %s is named, and drawn by the sheet',
  (name) => {
    const markup = renderToString(createElement(Icon, { name }));
    expect(withNamedIcons(markup)).toBe(`<svg class="icon" data-icon="${name}"></svg>`);
    const [, picture = ''] =
      new RegExp(
        `\\[data-icon="${name}"\\]\\{mask-image:url\\("data:image/svg\\+xml,([^"]*)"`,
      ).exec(iconRules(BASE)) ?? [];
    const paths = [...markup.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path);
    const drawn = decodeURIComponent(picture);
    expect([...drawn.matchAll(/ d='([^']*)'/g)].map(([, path]) => path)).toEqual(paths);
    expect(drawn).toContain("stroke-width='1.75' stroke-linecap='round'");
  },
);

it('a drawing that is no icon stays as it is', () => {
  const drawing =
    '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M0 0h1"></path></svg>';
  expect(withNamedIcons(drawing)).toBe(drawing);
});

it('rules cannot be made without the strokes of the app', () => {
  expect(() => iconRules('.icon { fill: none; }')).toThrow('no strokes');
});

import type { Page } from '@playwright/test';
import type { Localized } from '../../src/domain/locale';
import { messagesOf } from '../../src/i18n/messages';
import { type Message, NAMESPACES } from '../../src/i18n/namespaces';
import { expect, test } from './support/atlas';
import { CORRIDOR_ID, pageOf, VOYAGE_TITLE } from './support/published';

/** Shorter texts may be the same words in two languages, or a part of another text. */
const MIN_LENGTH = 14;

test('a reader of Portuguese meets no other language on the front page, at a project, at the desk and in a story', {
  tag: '@all',
}, async ({ page, atlas }) => {
  const project = pageOf('project', 'chancay-port');
  const story = pageOf('story', 'who-gains');
  const foreign = [...foreignMessages(), ...foreignTexts(project), ...foreignTexts(story)];
  // The check would hold on any page if it looked for nothing.
  expect(foreign.length).toBeGreaterThan(1000);
  for (const [path, heading] of [
    ['', 'O corredor Chancay–Xangai'],
    [`p/${project.id}/`, project.name.pt],
    [`c/${CORRIDOR_ID}/`, VOYAGE_TITLE.pt],
    [`story/${story.id}/`, story.name.pt],
    [`gains/?story=${story.id}.1`, undefined],
  ] as const) {
    await atlas.open(`/pt/${path}`);
    if (heading !== undefined) await expect(atlas.heading).toHaveText(heading);
    await expect(page.locator('html')).toHaveAttribute('lang', 'pt');
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    const lines = await linesOf(page);
    expect(lines.length, path).toBeGreaterThan(20);
    expect(
      lines.filter((line) => /\{\w+\}|\p{Script=Han}|^[a-z]+(\.[a-z-]+)+$/u.test(line)),
      path,
    ).toEqual([]);
    const shown = lines.join('\n');
    expect(
      foreign.filter((text) => shown.includes(text)),
      path,
    ).toEqual([]);
  }
});

/** Returns the lines of the page, but for what is marked as another language: titles of sources, Chinese names. */
async function linesOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const marked of document.querySelectorAll('body [lang]')) {
      if (!marked.getAttribute('lang')?.startsWith('pt')) marked.textContent = '';
    }
  });
  const [shown = ''] = await page.locator('body').allInnerTexts();
  return shown.split('\n').map((line) => line.trim());
}

/** Returns what English and Spanish messages say between their placeholders, unless a Portuguese one says the same. */
function foreignMessages(): readonly string[] {
  const own = NAMESPACES.flatMap((namespace) => wordsOf(messagesOf('pt', namespace)));
  const portuguese = own.join('\n');
  return (['en', 'es'] as const)
    .flatMap((locale) => NAMESPACES.flatMap((namespace) => wordsOf(messagesOf(locale, namespace))))
    .filter((text) => text.length >= MIN_LENGTH && !portuguese.includes(text));
}

function wordsOf(messages: Readonly<Record<string, Message>> = {}): readonly string[] {
  return Object.values(messages)
    .flatMap((message) => (typeof message === 'string' ? [message] : Object.values(message)))
    .flatMap((message: string) => message.split(/\{[^{}]*\}|\n/))
    .map((text) => text.trim());
}

/** Returns the English and Spanish texts in a record that differ from the Portuguese. */
function foreignTexts(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!isText(value)) return Object.values(value).flatMap(foreignTexts);
  return [value.en, value.es].filter(
    (text) => text.length >= MIN_LENGTH && !value.pt.includes(text),
  );
}

function isText(value: object): value is Localized {
  return 'en' in value && 'es' in value && 'pt' in value && typeof value.pt === 'string';
}

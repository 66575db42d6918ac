import type { Locale } from '../../domain/locale';
import { translator } from '../../i18n/translator';

/** How far a sheet is shortened. */
export interface Shortening {
  /** Entries that a list keeps. */
  readonly entries: number;
  /** Rows that a table keeps. */
  readonly rows: number;
  /** Parts that are left out, as selectors, least needed first. */
  readonly without: readonly string[];
}

const MINOR = ['.nearby', '.related'];

/** From the whole sheet to the shortest. */
export const SHORTENINGS: readonly Shortening[] = [
  { entries: 40, rows: 80, without: [] },
  { entries: 12, rows: 60, without: [] },
  { entries: 6, rows: 40, without: MINOR },
  { entries: 3, rows: 30, without: MINOR },
];

/** Leaves out what a shortening says, each with a sentence in its place. */
export function shorten(
  sheet: HTMLElement,
  { entries, rows, without }: Shortening,
  locale: Locale,
): void {
  const t = translator(locale, 'print');
  const left: string[] = [];
  for (const selector of without) {
    for (const part of sheet.querySelectorAll<HTMLElement>(selector)) {
      const section = part.closest('section') ?? part;
      left.push(section.querySelector('h2, h3')?.textContent?.trim() ?? '');
      section.remove();
    }
  }
  for (const body of sheet.querySelectorAll('tbody')) {
    cut(body, rows, (count, all) => t('more-rows', { count, all }));
  }
  for (const list of sheet.querySelectorAll<HTMLElement>('.page ul, .page ol')) {
    if (list.closest('.chart')) continue;
    cut(list, entries, (count, all) => t('more-items', { count, all }));
  }
  const named = [...new Set(left.filter(Boolean))];
  if (named.length === 0) return;
  const line = note(t('left-out', { parts: named.join(locale === 'zh' ? '、' : ', ') }));
  sheet.querySelector('.page')?.append(line);
}

/** Removes what exceeds `most` children, if more than one does, and says so behind the list. */
function cut(list: Element, most: number, words: (count: number, all: number) => string): void {
  const all = list.children.length;
  if (all <= most + 1) return;
  for (const child of [...list.children].slice(most)) child.remove();
  const outer = list.closest('table') ?? list;
  outer.after(note(words(all - most, all)));
}

function note(text: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'paper-note';
  line.textContent = text;
  return line;
}

import type { Locale } from '../../domain/locale';
import { translator } from '../../i18n/translator';

/** How far a sheet is shortened. */
export interface Shortening {
  /** Entries that a list keeps. */
  readonly entries: number;
  /** Whether what the reader has folded is shown. */
  readonly withFolded: boolean;
}

/** From the whole sheet to the shortest; after that, its last parts are left out. */
export const SHORTENINGS: readonly Shortening[] = [
  { entries: 40, withFolded: true },
  { entries: 12, withFolded: false },
  { entries: 8, withFolded: false },
  { entries: 5, withFolded: false },
  { entries: 3, withFolded: false },
];

/** Rows that a table keeps at most, before it is measured. */
export const MAX_ROWS = 150;

/** Parts of a page with a heading of their own. */
const PARTS = '.page section, .page .desk-disclosure';

/** Lists that are cut, of records and of figures. */
const LISTS = '.page ul, .page ol, .page .figures';

/** Parts that the reader has folded; set before the sheet is copied. */
export const FOLDED = 'data-folded';

/** How many entries a list has in all, if that is more than the sheet was given. */
const ALL = 'data-all';

/** A sheet that is being shortened, with what has been left out of it. */
export class ShortSheet {
  private readonly sheet: HTMLElement;
  private readonly locale: Locale;
  private readonly omitted: string[] = [];

  constructor(sheet: HTMLElement, locale: Locale) {
    this.sheet = sheet;
    this.locale = locale;
  }

  /** Cuts lists, with a sentence behind each, and leaves out what is folded. */
  shorten({ entries, withFolded }: Shortening): void {
    if (!withFolded) {
      for (const part of this.sheet.querySelectorAll(`[${FOLDED}]`)) this.omit(part);
    }
    for (const list of this.sheet.querySelectorAll(LISTS)) {
      if (!list.closest('.chart, .paper-map, .story-steps')) this.cut(list, entries, 'more-items');
    }
    this.cutRows(MAX_ROWS);
  }

  /** Cuts tables of records to a number of rows, with a sentence behind each. */
  cutRows(rows: number): void {
    for (const body of this.sheet.querySelectorAll('.paper-table tbody')) {
      this.cut(body, rows, 'more-rows');
    }
  }

  /** Leaves out the last part of the page; returns false if only one part is left. */
  omitLast(): boolean {
    const parts = [...this.sheet.querySelectorAll(PARTS)].filter(
      (part) => !part.parentElement?.closest('section, .desk-disclosure'),
    );
    const last = parts.at(-1);
    if (!last || parts.length === 1) return false;
    this.omit(last);
    return true;
  }

  /** Says at the end of the page which parts are left out. */
  sayOmitted(): void {
    const names = [...new Set(this.omitted)];
    if (names.length === 0) return;
    const t = translator(this.locale, 'print');
    const parts = names.join(this.locale === 'zh' ? '、' : ', ');
    const line = noteOf(t('left-out', { parts }));
    line.classList.add('paper-omitted');
    this.sheet.querySelector('.page')?.append(line);
  }

  private omit(part: Element): void {
    const name = part.querySelector('h2, h3, summary')?.textContent?.trim() ?? '';
    if (name !== '') this.omitted.unshift(name);
    part.remove();
  }

  /** Removes what exceeds `most` children, if that is more than one, and says so behind the list. */
  private cut(list: Element, most: number, key: 'more-items' | 'more-rows'): void {
    const outer = list.closest('table') ?? list;
    const all = Number(list.getAttribute(ALL) ?? list.children.length);
    if (list.children.length > most + 1) {
      for (const child of [...list.children].slice(most)) child.remove();
    }
    const count = all - list.querySelectorAll(':scope > :not(.paper-group)').length;
    if (count === 0) return;
    list.setAttribute(ALL, String(all));
    if (outer.nextElementSibling?.matches('.paper-note')) outer.nextElementSibling.remove();
    outer.after(noteOf(translator(this.locale, 'print')(key, { count, all })));
  }
}

function noteOf(text: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'paper-note';
  line.textContent = text;
  return line;
}

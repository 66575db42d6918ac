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
  { entries: 6, withFolded: false },
  { entries: 3, withFolded: false },
];

/** What the parts of a page are among, if they have a heading. */
const PARTS = '.page > *, .page .desk > *, .story-steps > li';

/** What the parts of a part are among. */
const INNER_PARTS = 'article, li, figure, details';

/** Parts that other parts are in. */
const OUTER = 'section, .desk-disclosure';

/** The rows of a table that stands for the page, of records or of a comparison, and those that head a group of them. */
const ROWS = ':is(.paper-table, .compare-table) > tbody > tr';
const GROUP = '.paper-group, .compare-group';

/** Lists that are cut, of records and of figures. */
const LISTS = '.page ul, .page ol, .page .figures';

/** Parts that the reader has folded; set before the sheet is copied. */
export const FOLDED = 'data-folded';

/** How many rows a table has in all, if that is more than the sheet was given. */
const ALL = 'data-all';

/** A sheet that is being shortened. What is left out is hidden, so that it can be taken back. */
export class ShortSheet {
  private readonly sheet: HTMLElement;
  private readonly locale: Locale;
  private readonly omitted = new Set<Element>();

  constructor(sheet: HTMLElement, locale: Locale) {
    this.sheet = sheet;
    this.locale = locale;
  }

  /** The rows that the table of the page was given, with the headings of their groups; 0 without such a table. */
  get rowCount(): number {
    return this.sheet.querySelectorAll(ROWS).length;
  }

  /** Cuts lists, with a sentence behind each, and leaves out what is folded. */
  shorten({ entries, withFolded }: Shortening): void {
    if (!withFolded) {
      for (const part of this.sheet.querySelectorAll<HTMLElement>(`[${FOLDED}]`)) this.omit(part);
    }
    for (const list of this.sheet.querySelectorAll(LISTS)) {
      if (list.closest('.chart, .paper-map, [hidden]') || list.matches('.story-steps')) continue;
      this.cut(list, entries);
    }
    this.showRows(Number.POSITIVE_INFINITY);
  }

  /** Shows the first rows of the table of the page, with a sentence about the others. */
  showRows(most: number): void {
    const rows = [...this.sheet.querySelectorAll<HTMLElement>(ROWS)];
    const table = rows[0]?.closest('table');
    if (!table) return;
    rows.forEach((row, i) => {
      row.hidden = i >= most;
    });
    // No heading stands alone.
    rows
      .findLast((row, i) => i < most && row.matches(GROUP) && rows[i + 1]?.hidden)
      ?.toggleAttribute('hidden', true);
    const records = rows.filter((row) => !row.matches(GROUP));
    const all = Number(table.getAttribute(ALL) ?? records.length);
    this.sayCount(table, all - records.filter((row) => !row.hidden).length, all, 'more-rows');
  }

  /** Returns the parts of the page that can be left out: all with a heading but the first, then those of the first. */
  parts(): readonly HTMLElement[] {
    const [first, ...others] = this.withHeadings(this.sheet, PARTS).filter(
      (part) => !part.matches('.page-head, .paper-map') && !part.querySelector(PARTS),
    );
    if (!first) return [];
    const inner = this.withHeadings(first, INNER_PARTS).slice(1);
    return [...inner, ...others];
  }

  private withHeadings(within: HTMLElement, selector: string): HTMLElement[] {
    return [...within.querySelectorAll<HTMLElement>(selector)].filter(
      (part) => headingOf(part) !== '' && !part.closest('[hidden]'),
    );
  }

  omit(part: HTMLElement): void {
    part.hidden = true;
    this.omitted.add(part);
  }

  takeBack(part: HTMLElement): void {
    part.hidden = false;
    this.omitted.delete(part);
  }

  /** Says at the end of the page which parts are left out. */
  sayOmitted(): void {
    this.sheet.querySelector('.paper-omitted')?.remove();
    const inOrder = [...this.sheet.querySelectorAll('[hidden]')].filter((part) =>
      this.omitted.has(part),
    );
    const outer = inOrder.filter((part) => !part.parentElement?.closest('[hidden]'));
    const names = [...new Set(outer.map((part) => this.nameOf(part)))].filter(Boolean);
    if (names.length === 0) return;
    const parts = names.join(this.locale === 'zh' ? '、' : ', ');
    const line = noteOf(translator(this.locale, 'print')('left-out', { parts }));
    line.classList.add('paper-omitted');
    this.sheet.querySelector('.page')?.append(line);
  }

  /** Returns the heading of a part; of one inside another, both. */
  private nameOf(part: Element): string {
    const own = headingOf(part);
    const outer = part.parentElement?.closest(OUTER);
    if (!outer || own === '') return own;
    const colon = this.locale === 'zh' ? '：' : ': ';
    return [headingOf(outer), own].filter(Boolean).join(colon);
  }

  /** Hides the children of a list behind the first, and says behind the list how many are left out. One alone is not. */
  private cut(list: Element, most: number): void {
    const entries = [...list.children] as HTMLElement[];
    const all = entries.length;
    if (all <= most + 1) return;
    for (const entry of entries.slice(most)) entry.hidden = true;
    this.sayCount(list, all - most, all, 'more-items');
  }

  /** Says behind a list how many of its entries are left out, and nothing if none are. */
  private sayCount(list: Element, count: number, all: number, key: 'more-items' | 'more-rows') {
    if (list.nextElementSibling?.matches('.paper-note')) list.nextElementSibling.remove();
    if (count === 0) return;
    list.after(noteOf(translator(this.locale, 'print')(key, { count, all })));
  }
}

function headingOf(part: Element): string {
  return part.querySelector('h2, h3, summary')?.textContent?.trim() ?? '';
}

function noteOf(text: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'paper-note';
  line.textContent = text;
  return line;
}

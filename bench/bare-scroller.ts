import type { Page } from '@playwright/test';

/** Rows of the page, enough for every scroll of the benchmark. */
const ROWS = 700;

/** What scrolls in either page. */
export const BARE_SCROLLER = '.grid';

/** A page in which one empty box scrolls: what the browser itself takes from the wheel to the frame. */
export const EMPTY_PAGE = `<!doctype html><div class="grid" style="position:fixed;inset:0;overflow:auto"><div style="height:60000px"></div></div>`;

/** Returns a page without script with the rows of an open table, in their place and style, many times over. */
export async function bareTable(page: Page): Promise<string> {
  return page.evaluate((count) => {
    const grid = document.querySelector<HTMLElement>('.grid');
    const rows = [...document.querySelectorAll<HTMLElement>('.grid-body > [role=row]')];
    const [first] = rows;
    if (!grid || !first) throw new Error('No table is open');
    const { left, top, width, height } = grid.getBoundingClientRect();
    const rowHeight = first.getBoundingClientRect().height;
    const css = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join('\n');
    const copies = Array.from({ length: count }, (_, i) => {
      const copy = rows[i % rows.length]?.cloneNode(true) as HTMLElement;
      copy.style.transform = `translateY(${i * rowHeight}px)`;
      return copy.outerHTML;
    });
    const around = grid.cloneNode(true) as HTMLElement;
    const body = around.querySelector<HTMLElement>('.grid-body');
    if (!body) throw new Error('The table has no rows');
    body.innerHTML = copies.join('');
    body.style.height = `${count * rowHeight}px`;
    const place = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
    return `<!doctype html><style>${css}</style><style>body{margin:0}.grid{position:fixed;${place}}</style>${around.outerHTML}`;
  }, ROWS);
}

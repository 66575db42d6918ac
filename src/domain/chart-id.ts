import type { PageKind } from './page';
import type { Selection } from './selection';

/** The charts of a page that an address can name; null where each record of the page has its own. */
const CHARTS: Partial<Record<PageKind, readonly string[] | null>> = {
  projects: ['by-sector', 'by-country', 'by-status', 'costs-by-sector', 'costs-by-year'],
  services: ['ships-a-week', 'space-a-week'],
  port: ['containers', 'containers-by-month', 'ships-by-month'],
  trade: null,
  flow: null,
};

/** Ids that charts had in earlier links, with their present ids. */
const FORMER_CHARTS: Partial<Record<PageKind, Readonly<Record<string, string>>>> = {
  services: { sailings: 'ships-a-week' },
};

/** A chart at which a page opens. */
export interface OpenChart {
  readonly page: Selection;
  readonly id: string;
}

/** Returns the present id of a chart of a page; undefined for one that no such page has. */
export function parseChartId(text: string, kind: PageKind): string | undefined {
  const known = CHARTS[kind];
  if (known === null) return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? text : undefined;
  const present = FORMER_CHARTS[kind]?.[text] ?? text;
  return known?.find((id) => id === present);
}

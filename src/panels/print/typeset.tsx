import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Source } from '../../domain/source';
import { AtlasProvider, type PanelServices } from '../context/atlas-context';
import { writeControls } from './plain-controls';
import { PaperSources } from './sheet';
import { FOLDED, SHORTENINGS, ShortSheet } from './shorten';
import { citationText, numberSources } from './source-numbers';

/** Pages of a sheet at most. */
const MAX_PAGES = 2;

interface Setting {
  /** The element in which pages are laid out side by side, each as wide as A4 and as high as Letter inside their margins. */
  readonly room: HTMLElement;
  readonly services: PanelServices;
  /** All sources that the draft names. */
  readonly known: ReadonlyMap<string, Source>;
}

/**
 * Lays out a rendered draft as a document of at most two pages: without controls, with its sources numbered and listed, and
 * shortened step by step, with words about what is left out. A table of records loses rows, a page its last parts.
 */
export function typeset(draft: HTMLElement, setting: Setting): void {
  const whole = copyOf(draft);
  writeControls(whole);
  const map = whole.querySelector('.paper-map');
  if (map) whole.querySelector('.page-head')?.after(map);
  // The table has what the list has, and more.
  if (whole.querySelector('.paper-table')) keepHead(whole);
  let short = layOut(whole, setting);
  for (const shortening of SHORTENINGS) {
    short = layOut(whole, setting);
    short.shorten(shortening);
    if (fits(short, setting)) return;
  }
  if (short.rowCount > 0) fillRows(short, setting);
  else fillParts(short, setting);
}

/** Returns a copy with what its controls show, which a plain copy forgets, and with what the reader has folded marked. */
function copyOf(draft: HTMLElement): HTMLElement {
  for (const option of draft.querySelectorAll('option')) {
    option.toggleAttribute('selected', option.selected);
  }
  for (const part of draft.querySelectorAll('details:not([open])')) part.setAttribute(FOLDED, '');
  return draft.cloneNode(true) as HTMLElement;
}

/** Leaves of a page only its head and the map. */
function keepHead(sheet: HTMLElement): void {
  for (const part of sheet.querySelectorAll('.page > :not(.page-head, .paper-map)')) part.remove();
}

function layOut(whole: HTMLElement, { room, services }: Setting): ShortSheet {
  const copy = whole.cloneNode(true) as HTMLElement;
  copy.className = 'sheet';
  room.replaceChildren(copy);
  return new ShortSheet(copy, services.store.getState().locale);
}

/** Keeps as many rows of a table as fit. */
function fillRows(short: ShortSheet, setting: Setting): void {
  let [fitting, tooMany] = [1, short.rowCount];
  while (tooMany - fitting > 1) {
    const rows = Math.floor((fitting + tooMany) / 2);
    short.showRows(rows);
    if (fits(short, setting)) fitting = rows;
    else tooMany = rows;
  }
  short.showRows(fitting);
  fits(short, setting);
}

/** Leaves out parts from the end until the rest fits, then takes back those that still find room. */
function fillParts(short: ShortSheet, setting: Setting): void {
  const omitted: HTMLElement[] = [];
  for (const part of short.parts().toReversed()) {
    short.omit(part);
    omitted.unshift(part);
    if (fits(short, setting)) break;
  }
  for (const part of omitted.slice(1)) {
    short.takeBack(part);
    if (!fits(short, setting)) short.omit(part);
  }
  fits(short, setting);
}

/** Writes the numbers of sources and their list, and returns whether all of it fits. */
function fits(short: ShortSheet, { room, services, known }: Setting): boolean {
  room.querySelector('.paper-sources')?.remove();
  short.sayOmitted();
  const places = [...room.querySelectorAll<HTMLElement>('.paper-cite')];
  const shown = places.filter((place) => !place.closest('[hidden]'));
  const citations = shown.map(({ dataset }) => dataset.sources?.split(' ') ?? []);
  const { cited, uncited, numbers } = numberSources(citations, known);
  shown.forEach((place, i) => {
    place.textContent = citationText(numbers[i] ?? []);
  });
  const list = sourceList(cited, uncited, services);
  if (list) room.firstElementChild?.append(list);
  return pageCount(room) <= MAX_PAGES;
}

/** Returns the rendered list of sources, which no longer follows the store. */
function sourceList(
  cited: readonly Source[],
  uncited: readonly Source[],
  services: PanelServices,
): Node | undefined {
  const end = document.createElement('div');
  const root = createRoot(end);
  flushSync(() =>
    root.render(
      <AtlasProvider services={services}>
        <PaperSources cited={cited} uncited={uncited} />
      </AtlasProvider>,
    ),
  );
  const list = end.firstElementChild?.cloneNode(true);
  root.unmount();
  return list;
}

/** Returns how many columns of the room, which stand for pages, its content takes. */
function pageCount(room: HTMLElement): number {
  const { columnWidth, columnGap } = getComputedStyle(room);
  const gap = Number.parseFloat(columnGap);
  return Math.round((room.scrollWidth + gap) / (Number.parseFloat(columnWidth) + gap));
}

import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Source } from '../../domain/source';
import { AtlasProvider, type PanelServices } from '../context/atlas-context';
import { writeControls } from './plain-controls';
import { PaperSources } from './sheet';
import { FOLDED, SHORTENINGS, type Shortening, ShortSheet } from './shorten';
import { citationText, numberSources } from './source-numbers';

/** Height of two pages of Letter paper, the lower of the two sizes, inside its margins, less what breaks leave empty, mm. */
const ROOM_MM = 455;

interface Sheet {
  /** The element in which it is laid out, as wide as paper inside its margins. */
  readonly room: HTMLElement;
  readonly services: PanelServices;
  /** All sources that the draft names. */
  readonly known: ReadonlyMap<string, Source>;
}

/**
 * Lays out a rendered draft as a document of at most two pages: without controls, with its sources numbered and listed, and
 * shortened step by step, with words about what is left out.
 */
export function typeset(draft: HTMLElement, sheet: Sheet): void {
  const whole = copyOf(draft);
  writeControls(whole);
  const map = whole.querySelector('.paper-map');
  if (map) whole.querySelector('.page-head')?.after(map);
  // The table has what the list has, and more.
  if (whole.querySelector('.paper-table')) keepHead(whole);
  const most = ROOM_MM * pixelsPerMillimetre(sheet.room);
  for (const shortening of SHORTENINGS) {
    if (layOut(whole, shortening, sheet) <= most) return;
  }
  const { room } = sheet;
  const short = startSheet(whole, SHORTENINGS.at(-1), sheet);
  let height = finishSheet(short, sheet);
  if (room.querySelector('.paper-table')) {
    const body = room.querySelector('.paper-table tbody');
    const rows = body?.getBoundingClientRect().height ?? 0;
    short.cutRows(Math.floor(((body?.children.length ?? 0) * (rows - height + most)) / rows) - 1);
    return;
  }
  while (height > most && short.omitLast()) height = finishSheet(short, sheet);
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

/** Puts a shortened copy into the room; returns its height in CSS pixels. */
function layOut(whole: HTMLElement, shortening: Shortening, sheet: Sheet): number {
  return finishSheet(startSheet(whole, shortening, sheet), sheet);
}

function startSheet(
  whole: HTMLElement,
  shortening: Shortening | undefined,
  { room, services }: Sheet,
): ShortSheet {
  const copy = whole.cloneNode(true) as HTMLElement;
  copy.className = 'sheet';
  room.replaceChildren(copy);
  const short = new ShortSheet(copy, services.store.getState().locale);
  if (shortening) short.shorten(shortening);
  return short;
}

function finishSheet(short: ShortSheet, { room, services, known }: Sheet): number {
  for (const old of room.querySelectorAll('.paper-omitted, .paper-sources')) old.remove();
  short.sayOmitted();
  const places = [...room.querySelectorAll<HTMLElement>('.paper-cite')];
  const citations = places.map(({ dataset }) => dataset.sources?.split(' ') ?? []);
  const { cited, uncited, numbers } = numberSources(citations, known);
  places.forEach((place, i) => {
    place.textContent = citationText(numbers[i] ?? []);
  });
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
  if (list) room.firstElementChild?.append(list);
  return room.scrollHeight;
}

function pixelsPerMillimetre(room: HTMLElement): number {
  const rule = document.createElement('div');
  rule.className = 'paper-rule';
  room.append(rule);
  const { height } = rule.getBoundingClientRect();
  rule.remove();
  return height / 100;
}

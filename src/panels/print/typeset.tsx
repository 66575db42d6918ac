import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Source } from '../../domain/source';
import { AtlasProvider, type PanelServices } from '../context/atlas-context';
import { writeControls } from './plain-controls';
import { PaperSources } from './sheet';
import { SHORTENINGS, shorten } from './shorten';
import { citationText, numberSources } from './source-numbers';

/** Height of two pages of Letter paper, the lower of the two sizes, inside its margins, less what breaks leave empty, mm. */
const ROOM_MM = 470;

/**
 * Lays out a rendered sheet as a document of at most two pages, as far as that is possible: without controls, with its sources
 * numbered and listed, and shortened step by step, with words about what is left out. Returns it, in `room`.
 */
export function typeset(
  draft: HTMLElement,
  {
    room,
    services,
    known,
  }: {
    readonly room: HTMLElement;
    readonly services: PanelServices;
    readonly known: ReadonlyMap<string, Source>;
  },
): void {
  const whole = copyOf(draft);
  writeControls(whole);
  const map = whole.querySelector('.paper-map');
  if (map) whole.querySelector('.page-head')?.after(map);
  for (const shortening of SHORTENINGS) {
    const sheet = whole.cloneNode(true) as HTMLElement;
    sheet.className = 'sheet';
    room.replaceChildren(sheet);
    shorten(sheet, shortening, services.store.getState().locale);
    addSources(sheet, services, known);
    if (sheet.scrollHeight <= ROOM_MM * pixelsPerMillimetre(room)) break;
  }
}

/** Returns a copy with what its controls show, which a plain copy forgets. */
function copyOf(draft: HTMLElement): HTMLElement {
  for (const option of draft.querySelectorAll('option')) {
    option.toggleAttribute('selected', option.selected);
  }
  return draft.cloneNode(true) as HTMLElement;
}

function addSources(
  sheet: HTMLElement,
  services: PanelServices,
  known: ReadonlyMap<string, Source>,
): void {
  const places = [...sheet.querySelectorAll<HTMLElement>('.paper-cite')];
  const citations = places.map(({ dataset }) => dataset.sources?.split(' ') ?? []);
  const { cited, uncited, numbers } = numberSources(citations, known);
  places.forEach((place, i) => {
    place.textContent = citationText(numbers[i] ?? []);
    if (place.textContent === '') place.remove();
  });
  const end = document.createElement('div');
  sheet.append(end);
  const root = createRoot(end);
  flushSync(() =>
    root.render(
      <AtlasProvider services={services}>
        <PaperSources cited={cited} uncited={uncited} />
      </AtlasProvider>,
    ),
  );
}

function pixelsPerMillimetre(room: HTMLElement): number {
  const rule = document.createElement('div');
  rule.className = 'paper-rule';
  room.append(rule);
  const { height } = rule.getBoundingClientRect();
  rule.remove();
  return height / 100;
}

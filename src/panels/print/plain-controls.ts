/** What has no meaning on paper: what is pressed, typed into or opened, and names for those who cannot see. */
const CONTROLS = [
  'button',
  'form',
  '.button',
  '.icon-button',
  'input',
  'select',
  '.visually-hidden',
  '[role="slider"]',
  '[data-screen-only]',
  '.skeleton',
  'p[aria-busy="true"]',
  '.correction',
  '.chart-data',
  '.chart-link',
  '.chart-em',
  ':is(.figure-card, .remark) .figure-link',
  '.service-select',
  '.source-more',
  '.story-show',
  '.player',
  '.gains-origin',
].join();

/** Parts that are removed once nothing but their heading is left. */
const PARTS = 'p, li, ul, ol, dl, section, details, figure';

/** Writes controls as text, `label: value`, opens what is folded, and removes what has no meaning on paper. */
export function writeControls(sheet: HTMLElement): void {
  for (const each of all(sheet, '.service-select')) each.remove();
  for (const each of all(sheet, '.stop-name')) replace(each, [...each.childNodes]);
  for (const each of all(sheet, 'fieldset.segmented')) writeChoice(each);
  for (const each of all(sheet, '.switch')) {
    each.className = '';
    replace(each, [...(each.querySelector('.switch-name')?.childNodes ?? [])]);
  }
  for (const each of all<HTMLSelectElement>(sheet, 'select')) {
    writeField(each, each.selectedOptions[0]?.textContent ?? '');
  }
  for (const each of all<HTMLInputElement>(sheet, 'input[type="datetime-local"]')) {
    if (each.value === '') each.closest('p')?.remove();
    else writeField(each, each.value.replace('T', ' '));
  }
  for (const each of all(sheet, CONTROLS)) each.remove();
  for (const each of all<HTMLDetailsElement>(sheet, 'details')) each.open = true;
  for (const each of all(sheet, 'a')) replace(each, [...each.childNodes]);
  for (const each of all(sheet, '.paper-cite')) attach(each);
  // From inside out, since what becomes empty may empty what it is in.
  for (const each of all(sheet, PARTS).reverse()) if (isEmpty(each)) each.remove();
}

function all<E extends HTMLElement = HTMLElement>(within: HTMLElement, selector: string): E[] {
  return [...within.querySelectorAll<E>(selector)];
}

/** Puts a span with the looks of an element and other content in its place. */
function replace(element: HTMLElement, content: readonly (Node | string)[]): void {
  const span = document.createElement('span');
  span.className = element.className;
  span.append(...content);
  element.replaceWith(span);
}

/** Moves the numbers of sources behind a text into its last line. */
function attach(cite: HTMLElement): void {
  const before = cite.previousElementSibling;
  if (before?.matches('.prose')) before.lastElementChild?.append(cite);
  else if (before?.matches('.figure-agreement')) before.append(cite);
}

/** Writes a field as its value behind its label. */
function writeField(field: HTMLElement, value: string): void {
  const line = field.closest('p');
  const label = line?.querySelector('label');
  if (line && label) line.replaceChildren(`${label.textContent}: ${value}`);
  else field.replaceWith(value);
}

/** Writes radio buttons as the label of all and that of the chosen one. */
function writeChoice(fieldset: HTMLElement): void {
  const label = fieldset.querySelector('legend')?.textContent ?? '';
  const chosen = fieldset.querySelector('input:checked');
  const line = document.createElement('p');
  line.textContent = `${label}: ${chosen?.getAttribute('aria-label') ?? ''}`;
  // A label in sight says the same.
  const before = fieldset.previousElementSibling;
  if (before?.textContent?.trim() === label) before.remove();
  fieldset.replaceWith(line);
}

/** Returns whether an element has nothing to read or to look at but its heading. */
function isEmpty(element: HTMLElement): boolean {
  if (element.querySelector('svg, img, sup')) return false;
  const heading = element.querySelector(':scope > :is(h2, h3, summary)')?.textContent ?? '';
  return element.textContent?.trim() === heading.trim();
}

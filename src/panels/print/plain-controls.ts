/** What has no meaning on paper: what is pressed, typed into or opened, and names for those who cannot see. */
const CONTROLS = [
  'button',
  'form',
  '.button',
  'input',
  '.visually-hidden',
  '[role="slider"]',
  '.page-actions',
  '.correction',
  '.chart-data',
  '.chart-link',
  '.chart-em',
  '.chart-steps',
  '.source-external',
  '.source-more',
  '.story-show',
  '.story-start',
  '.player',
  '.gains-origin',
  '.icon-button',
  '.skeleton',
].join();

/** Writes controls as text, `label: value`, opens what is folded, and removes what has no meaning on paper. */
export function writeControls(sheet: HTMLElement): void {
  for (const each of all(sheet, '.stop-name')) replace(each, textsOf(each));
  for (const each of all(sheet, 'fieldset.segmented')) writeChoice(each);
  for (const each of all(sheet, '.switch')) writeSwitch(each);
  for (const each of all<HTMLSelectElement>(sheet, 'select')) {
    replace(each, [each.selectedOptions[0]?.textContent ?? '']);
  }
  for (const each of all<HTMLInputElement>(sheet, 'input[type="datetime-local"]')) {
    if (each.value === '') each.closest('p')?.remove();
    else replace(each, [each.value.replace('T', ' ')]);
  }
  for (const each of all(sheet, CONTROLS)) each.remove();
  for (const each of all<HTMLDetailsElement>(sheet, 'details')) each.open = true;
  for (const each of all<HTMLAnchorElement>(sheet, 'a')) replace(each, each.childNodes);
  for (const each of all(sheet, 'p, li, ul, ol, section, details')) {
    if (each.textContent?.trim() === '' && !each.querySelector('svg, img')) each.remove();
  }
}

function all<E extends HTMLElement = HTMLElement>(within: HTMLElement, selector: string): E[] {
  return [...within.querySelectorAll<E>(selector)];
}

/** Puts a span with the looks of an element and other content in its place. */
function replace(element: HTMLElement, content: Iterable<Node | string>): void {
  const span = document.createElement('span');
  span.className = element.className;
  span.append(...content);
  element.replaceWith(span);
}

function textsOf(element: HTMLElement): Iterable<Node> {
  return [...element.childNodes];
}

/** Writes radio buttons as the label of all and that of the chosen one. */
function writeChoice(fieldset: HTMLElement): void {
  const label = fieldset.querySelector('legend')?.textContent ?? '';
  const chosen = fieldset.querySelector<HTMLInputElement>('input:checked');
  const line = document.createElement('p');
  line.className = 'paper-choice';
  line.textContent = `${label}: ${chosen?.getAttribute('aria-label') ?? ''}`;
  fieldset.replaceWith(line);
}

/** Writes a switch as its label behind a box, which is ticked or empty. */
function writeSwitch(control: HTMLElement): void {
  const input = control.querySelector<HTMLInputElement>('input');
  const name = control.querySelector('.switch-name');
  const span = document.createElement('span');
  span.className = 'paper-switch';
  span.append(input?.checked ? '☑ ' : '☐ ', ...(name?.childNodes ?? []));
  control.replaceWith(span);
}

import type { SheetEntry, SheetSymbol } from '../../../exports/picture/picture-sheet';
import { element } from '../../../exports/xml';
import { standaloneContent } from '../../drawings/standalone-svg';

/** Returns the entries of a legend as it is on screen: its headings, marks with their names, and notes. */
export function readLegend(legend: Element): readonly SheetEntry[] {
  const parts = legend.querySelectorAll('.legend-page-title, h2, h3, .legend-entry, .legend-note');
  return [...new Set(parts)].flatMap((part): readonly SheetEntry[] => {
    const label = part.textContent?.trim() ?? '';
    const isHeading = /^H\d$/.test(part.tagName);
    if (isHeading || !part.classList.contains('legend-entry')) return [{ label, isHeading }];
    const symbol = symbolOf(part);
    const name = textOutside(part, '.swatch');
    return [symbol ? { label: name, symbol } : { label: name }];
  });
}

function symbolOf(entry: Element): SheetSymbol | undefined {
  const svg = entry.querySelector('.swatch svg');
  if (!(svg instanceof SVGSVGElement)) return undefined;
  const { width, height } = svg.getBoundingClientRect();
  const { x, y, width: wide, height: tall } = svg.viewBox.baseVal;
  const viewBox = `${x} ${y} ${wide} ${tall}`;
  const markup = element('svg', { width, height, viewBox }, standaloneContent(svg));
  return { markup, width, height };
}

function textOutside(entry: Element, selector: string): string {
  return [...entry.childNodes]
    .filter((node) => !(node instanceof Element && node.matches(selector)))
    .map((node) => node.textContent ?? '')
    .join('')
    .trim();
}

import { element, type XmlNode, xmlText } from '../../exports/xml';

/** Properties that style sheets set and that SVG has as attributes; all of them are inherited. */
const INHERITED = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray'],
  ...['stroke-dashoffset', 'stroke-linecap', 'stroke-linejoin', 'paint-order', 'font-size'],
  ...['font-style', 'font-weight', 'text-anchor', 'dominant-baseline', 'letter-spacing'],
] as const;

/** Attributes whose values style sheets replace, or that have no meaning in a file. */
const DROPPED = /^(class|style|tabindex|role|aria-.*|data-.*|focusable|on.*)$/;

/**
 * Returns what an element of SVG shows as markup that needs no style sheet: its shapes with their computed looks. Leaves out
 * what is not shown and what `isLeftOut` names.
 */
export function standaloneContent(
  svg: Element,
  isLeftOut: (part: Element) => boolean = () => false,
): XmlNode {
  const look = lookOf(svg);
  return element('g', look, contentOf(svg, look, isLeftOut));
}

type Look = Readonly<Record<string, string>>;

function contentOf(parent: Element, look: Look, isLeftOut: (part: Element) => boolean): XmlNode {
  return [...parent.childNodes]
    .map((node) => {
      if (node instanceof SVGElement) return drawn(node, look, isLeftOut);
      return node.nodeType === Node.TEXT_NODE ? xmlText(node.nodeValue ?? '') : '';
    })
    .join('');
}

function drawn(part: SVGElement, parent: Look, isLeftOut: (part: Element) => boolean): XmlNode {
  const { display, visibility, opacity } = getComputedStyle(part);
  if (display === 'none' || visibility === 'hidden' || isLeftOut(part)) return '';
  const look = lookOf(part);
  const changed = Object.entries(look).filter(([name, value]) => value !== parent[name]);
  const own = [...part.attributes]
    .filter(({ name }) => !DROPPED.test(name) && !(name in look))
    .map(({ name, value }) => [name, value]);
  const attributes = {
    ...Object.fromEntries([...own, ...changed]),
    ...(opacity !== '1' && { opacity }),
  };
  return element(part.tagName, attributes, contentOf(part, look, isLeftOut));
}

function lookOf(part: Element): Look {
  const style = getComputedStyle(part);
  return Object.fromEntries(INHERITED.map((name) => [name, style.getPropertyValue(name)]));
}

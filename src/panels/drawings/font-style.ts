import { element, type XmlNode } from '../../exports/xml';

/** Files of fonts as data URLs, by address: a reader often saves several pictures. */
const kept = new Map<string, Promise<string>>();

/**
 * Resolves with a style element that has the atlas's fonts for the characters of a text, so that a picture looks the same
 * where they are not installed. Chinese has the bold weight for the characters of `bold` alone. A font that cannot be fetched is
 * left out: the picture then has another one.
 */
export async function fontStyle(text: string, bold: string): Promise<XmlNode> {
  const [all, heavy] = [codePoints(text + bold), codePoints(bold)];
  const rules = fontRules().filter(({ url, ranges }) => {
    const isHeavyHan = /\/han-\d+-600\./.test(url);
    return contains(ranges, isHeavyHan ? heavy : all);
  });
  const written = await Promise.all(
    rules.map(async ({ family, weight, slant, url, ranges }) => {
      const data = await dataUrl(url).catch(() => undefined);
      if (data === undefined) return '';
      const range = ranges.join(',');
      return `@font-face{font-family:"${family}";font-style:${slant};font-weight:${weight};src:url(${data}) format("woff2");unicode-range:${range}}`;
    }),
  );
  return element('style', {}, written.join(''));
}

interface FontRule {
  readonly family: string;
  readonly weight: string;
  readonly slant: string;
  readonly url: string;
  /** As in CSS: `U+0-FF`. */
  readonly ranges: readonly string[];
}

function fontRules(): readonly FontRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule): readonly FontRule[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const value = (name: string) => rule.style.getPropertyValue(name);
      const [, file] = /url\("?([^")]+)"?\)/.exec(value('src')) ?? [];
      if (file === undefined) return [];
      return [
        {
          family: value('font-family').replaceAll('"', ''),
          weight: value('font-weight'),
          slant: value('font-style') || 'normal',
          url: new URL(file, sheet.href ?? document.baseURI).href,
          ranges: value('unicode-range').split(/,\s*/),
        },
      ];
    }),
  );
}

/** Returns no rules of a style sheet that may not be read, such as one of an extension of the browser. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function codePoints(text: string): ReadonlySet<number> {
  return new Set([...text].map((character) => character.codePointAt(0) ?? 0));
}

function contains(ranges: readonly string[], points: ReadonlySet<number>): boolean {
  const bounds = ranges.map((range) => {
    const [from = '', to = from] = range.replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return [...points].some((point) => bounds.some(([from, to]) => point >= from && point <= to));
}

function dataUrl(url: string): Promise<string> {
  const known = kept.get(url) ?? readFile(url);
  kept.set(url, known);
  known.catch(() => kept.delete(url));
  return known;
}

async function readFile(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: status ${response.status}`);
  const file = await response.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(url));
    reader.readAsDataURL(new Blob([file], { type: 'font/woff2' }));
  });
}

import type { HanFace } from '../map/fonts';

let found: readonly HanFace[] | undefined;

/**
 * Returns the files of regular Chinese of the page's style sheets, so that map and panels fetch the same. Returns none where
 * the style sheet of the fonts could not be fetched: the map then draws Chinese with a font of the reader's device.
 */
export function hanFaces(): readonly HanFace[] {
  found ??= facesOf(document.styleSheets);
  return found;
}

function facesOf(sheets: StyleSheetList): readonly HanFace[] {
  return [...sheets].flatMap((sheet) => {
    const rules = [...rulesOf(sheet)].filter((rule) => rule instanceof CSSFontFaceRule);
    return rules.flatMap(({ style }) => {
      const [, file] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src')) ?? [];
      const isHan =
        /Noto Sans SC/.test(style.getPropertyValue('font-family')) &&
        style.getPropertyValue('font-weight') === '400';
      if (!isHan || !file) return [];
      const ranges = style.getPropertyValue('unicode-range').split(/,\s*/);
      return [{ url: new URL(file, sheet.href ?? document.baseURI).href, ranges }];
    });
  });
}

/** Returns no rules of a style sheet that may not be read, such as one of an extension of the browser. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}

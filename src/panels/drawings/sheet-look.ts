import type { SheetColours } from '../../exports/picture/picture-sheet';
import type { MeasureText } from '../../exports/picture/wrap-text';

/** Returns the colours of the panels in the reader's theme. */
export function sheetColours(): SheetColours {
  const style = getComputedStyle(document.documentElement);
  const value = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: value('--paper'),
    ink: value('--ink'),
    softInk: value('--ink-soft'),
  };
}

/** Returns a function that measures texts in the font of the panels. */
export function textMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font');
  return (text, size, isBold) => {
    if (!context) return text.length * size * 0.6;
    context.font = `${isBold ? 600 : 400} ${size}px ${family}`;
    return context.measureText(text).width;
  };
}

const SAMPLE = '钱凯';
/** Chinese characters are squares of the size of the font; what stands for those that no font has is narrower. */
const SIZE = 100;

/** Lets Chinese names in pages of other languages be drawn with our own font where the device has none. */
export function lendHanFont(): void {
  if (!canDrawHan()) document.documentElement.dataset.han = 'own';
}

function canDrawHan(): boolean {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return false;
  context.font = `${SIZE}px sans-serif`;
  return context.measureText(SAMPLE).width > 0.9 * SIZE * SAMPLE.length;
}

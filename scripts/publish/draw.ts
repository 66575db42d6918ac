import { parseArgs } from 'node:util';
import { readData } from './compile';
import { drawFigures, figureText } from './draw-figures';

/** `npm run data:draw -- --count 50 --seed 20261129`: prints figures drawn at random, to hold against what they cite. */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});
const drawn = drawFigures(readData('data'), Number(values.count), Number(values.seed));
for (const [i, figure] of drawn.entries()) console.log(`${i + 1}. ${figureText(figure)}\n`);

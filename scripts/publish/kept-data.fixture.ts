import { compile, readData } from './compile';
import type { Dataset, KeptData } from './dataset';

let kept: KeptData | undefined;
let compiled: Dataset | undefined;

/** Returns the hand-kept data, which is read once for all tests of a worker. Nothing of it is changed. */
export function keptData(): KeptData {
  kept ??= readData('data');
  return kept;
}

/** Returns the same with its routes by sea, for tests that run after the network is built. */
export function compiledData(): Dataset {
  compiled ??= compile('data');
  return compiled;
}

import { readFileSync } from 'node:fs';
import { openRouter, readWaterways, type SeaRouter, type Waterways } from '../../src/routing/index';
import { NETWORK_FILE, WATERWAYS_FILE } from './built-files';

/** Returns the router of the built files, the same as in the app. */
export function openBuiltRouter(): SeaRouter {
  return openRouter({ network: readFileSync(NETWORK_FILE), waterways: builtWaterways() });
}

/** Returns the content of `network.bin` as a buffer of its own, which may be changed or transferred. */
export function networkBytes(): ArrayBuffer {
  return new Uint8Array(readFileSync(NETWORK_FILE)).buffer;
}

export function builtWaterways(): Waterways {
  return readWaterways(JSON.parse(readFileSync(WATERWAYS_FILE, 'utf8')));
}

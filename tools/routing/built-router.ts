import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { waterways } from '../../src/datasets/waterways-schema';
import { readNetwork } from '../../src/routing/network';
import { Router } from '../../src/routing/router';

const FOLDER = new URL('../../public/generated/routing/', import.meta.url);

/** The router's files, which the app fetches and `npm run assets` writes. */
export const NETWORK_FILE = new URL('network.bin', FOLDER);
export const WATERWAYS_FILE = new URL('waterways.json', FOLDER);

/** The table of published and computed distances. */
export const DISTANCES_FILE = new URL('distances.json', FOLDER);

/** Returns the router of the built files, the same as in the app. */
export function openRouter(): Router {
  const { passages, fairways } = readWaterways();
  return new Router(readNetwork(networkBytes()), passages, fairways);
}

export function networkBytes(): ArrayBuffer {
  const file = readFileSync(NETWORK_FILE);
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
}

export function readWaterways() {
  return v.parse(waterways, JSON.parse(readFileSync(WATERWAYS_FILE, 'utf8')));
}

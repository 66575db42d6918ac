import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import * as v from 'valibot';
import { gazetteer } from '../src/datasets/gazetteer-schema';
import type { Position } from '../src/geo/position';
import { randomNumbers } from '../tools/random/random-numbers';

/** Engines beside the atlas. */
export const BULK_ENGINES = { searouteJs: 'searoute-js', searouteTs: 'searoute-ts' } as const;

/** A pair of ports by position, as every engine takes it. */
export interface BulkPair {
  readonly id: number;
  readonly from: Position;
  readonly to: Position;
}

const SEED = 19;
const GAZETTEER = new URL('../public/generated/data/gazetteer.json', import.meta.url);

/** Writes pairs of ports drawn at random from all of the world, as NDJSON; the same for the same number. */
export function writePairs(file: string, count: number): void {
  const random = randomNumbers(SEED);
  const ports = v.parse(gazetteer, JSON.parse(readFileSync(GAZETTEER, 'utf8')));
  const draw = () => ports[Math.floor(random() * ports.length)]?.position;
  const handle = openSync(file, 'w');
  for (let id = 0; id < count; id++) {
    writeSync(handle, `${JSON.stringify({ id, from: draw(), to: draw() })}\n`);
  }
  closeSync(handle);
}

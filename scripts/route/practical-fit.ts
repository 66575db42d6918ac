import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { distanceComparison } from '../../src/data/distances-schema';
import type { PracticalFit } from '../../src/domain/published-distance';
import { DISTANCES_FILE } from '../../tools/routing/built-router';

/** The fit that `npm run assets` publishes; undefined before it has. */
export function readPracticalFit(): PracticalFit | undefined {
  if (!existsSync(DISTANCES_FILE)) return undefined;
  return v.parse(distanceComparison, JSON.parse(readFileSync(DISTANCES_FILE, 'utf8'))).practical;
}

import * as v from 'valibot';
import { corridorEntries, legEntries } from '../../../src/datasets/corridor-schemas';
import { sourceFiles } from './source-file';

const { id: _, ...corridor } = corridorEntries;
const { id: __, ...leg } = legEntries;

/** `data/corridors/<port>~<port>.yaml`, once what it leaves to the routing engine is filled in. */
export const corridorFile = v.strictObject({ ...corridor, sources: sourceFiles });

/** `data/legs/<id>.yaml`. */
export const legFile = v.strictObject({ ...leg, sources: sourceFiles });

import * as v from 'valibot';
import { At, type Label, minzoomOf, NAMES, rankOf, Zoom } from './label';
import { readTable } from './read-table';

const Sea = v.strictObject({ kind: v.picklist(['ocean', 'sea']), zoom: Zoom, at: At, ...NAMES });

export function seaLabels(): Label[] {
  return readTable('seas.yaml', v.array(Sea)).map(({ zoom, ...sea }) => ({
    ...sea,
    minzoom: minzoomOf(zoom),
    rank: rankOf(zoom, sea.kind === 'ocean' ? 5 : 8),
  }));
}

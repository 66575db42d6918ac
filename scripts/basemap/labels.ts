import * as v from 'valibot';
import { countryLabels } from './country-labels';
import { At, type Label, minzoomOf, NAMES, rankOf, Zoom } from './label';
import { readTable } from './read-table';
import { townLabels } from './town-labels';

const Sea = v.strictObject({ kind: v.picklist(['ocean', 'sea']), zoom: Zoom, at: At, ...NAMES });

/** Returns all labels of the basemap, in order of importance. */
export function buildLabels(): readonly Label[] {
  return [...seaLabels(), ...countryLabels(), ...townLabels()].toSorted((a, b) => a.rank - b.rank);
}

function seaLabels(): Label[] {
  return readTable('seas.yaml', v.array(Sea)).map(({ zoom, ...sea }) => ({
    ...sea,
    minzoom: minzoomOf(zoom),
    rank: rankOf(zoom, sea.kind === 'ocean' ? 5 : 8),
  }));
}

import * as v from 'valibot';
import { readPassages } from '../routing/passages';
import { At, type Label, type LabelKind, minzoomOf, NAMES, rankOf, Zoom } from './label';
import { readTable } from './read-table';

const KINDS = ['ocean', 'sea', 'strait', 'cape', 'lake'] as const satisfies readonly LabelKind[];

const Water = v.strictObject({
  kind: v.picklist(KINDS),
  zoom: Zoom,
  at: At,
  passage: v.optional(v.string()),
  ...NAMES,
});

/** What breaks a tie between waters of one zoom: the larger ones come first. */
const HANDICAPS: Readonly<Record<(typeof KINDS)[number], number>> = {
  ocean: 5,
  sea: 7,
  strait: 8,
  cape: 9,
  lake: 9,
};

/** Passages that are ways through several waters. */
const WAYS = new Set(['northern-sea-route', 'northwest-passage']);

/** Zooms of passages without a row: canals have ports and towns beside them. */
const STRAIT_ZOOM = 5.5;
const CANAL_ZOOM = 7;

/** Returns the labels of waters and capes: those of the hand-kept table, and the passages of the atlas that it leaves out. */
export function waterLabels(): readonly Label[] {
  const rows = readTable('seas.yaml', v.array(Water));
  const named = new Set(rows.map(({ passage }) => passage));
  return [
    ...rows.map(({ zoom, passage, ...water }) => ({
      ...water,
      minzoom: minzoomOf(zoom),
      rank: rankOf(zoom, HANDICAPS[water.kind]),
      ...(passage !== undefined && { passage }),
    })),
    ...readPassages()
      .filter(({ id, kind }) => !named.has(id) && !WAYS.has(id) && kind !== 'cape')
      .map(({ id, kind, name, position: [lon, lat] }): Label => {
        const zoom = kind === 'canal' ? CANAL_ZOOM : STRAIT_ZOOM;
        return {
          kind: kind === 'canal' ? 'canal' : 'strait',
          en: shortName(name.en),
          es: shortName(name.es),
          pt: shortName(name.pt),
          zh: shortName(name.zh),
          passage: id,
          minzoom: minzoomOf(zoom),
          rank: rankOf(zoom, HANDICAPS.strait),
          at: [lon, lat],
        };
      }),
  ];
}

/** Returns the name without the second one that stands in brackets. */
function shortName(name: string): string {
  return name.replace(/ ?[（(].*[)）]$/, '');
}

import type { PassageSummary } from '../domain/passage';
import { type SeaRoute, signatureOf } from '../domain/sea-route';
import { drawnSeaLeg } from '../domain/sea-track';
import type { AppState } from './store';

/** A way that is not the one drawn, with what is known of its passages. */
export interface OtherWay {
  /** Its passages and its length: it tells it from the others. */
  readonly id: string;
  readonly route: SeaRoute;
  /** In their order; undefined for one of which nothing is known. */
  readonly passages: readonly (PassageSummary | undefined)[];
  /** Whether a better way takes the same passages and leaves other islands to one side. */
  readonly isVariant: boolean;
}

type Known = Pick<AppState, 'selection' | 'corridorMap' | 'ways' | 'passages'>;

/** Lengths nearer than this are of one way: what is published is rounded. */
const SAME_NM = 1;

/** The ways beside the sea leg of the corridor whose page is open, the best first; none on other pages. */
export function otherWays({ selection, corridorMap, ways, passages }: Known): readonly OtherWay[] {
  if (selection.kind !== 'corridor' || corridorMap.state !== 'ready') return [];
  const found = ways[selection.id];
  if (found?.state !== 'ready') return [];
  const { seaLeg } = corridorMap.value;
  const { length } = drawnSeaLeg(seaLeg);
  const known = passages?.state === 'ready' ? passages.value : [];
  const seen = [signatureOf(seaLeg)];
  return found.value
    .filter(
      (route) =>
        signatureOf(route) !== signatureOf(seaLeg) || Math.abs(route.distance - length) > SAME_NM,
    )
    .map((route) => {
      const signature = signatureOf(route);
      const isVariant = seen.includes(signature);
      seen.push(signature);
      return {
        id: `${signature}@${Math.round(route.distance)}`,
        route,
        passages: route.passages.map(({ id }) => known.find((passage) => passage.id === id)),
        isVariant,
      };
    });
}

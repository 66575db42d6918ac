import type { Passage } from '../../../src/domain/passage';
import { openRouter, readWaterways, type SeaRouter } from '../../../src/routing/index';
import { networkBytes } from '../../../tools/routing/built-router';
import { publishWaterways } from '../../routing/publish-waterways';
import type { Dataset, KeptData } from '../dataset';
import type { Check } from './check';
import { ENDS } from './passage-ends';

/** Least length that closing a passage must add, nautical miles. */
const MIN_DETOUR = 2;
/**
 * How far south and north of its gate a route may meet a passage, degrees of latitude: a gate along a great circle
 * bulges northward.
 */
const SOUTH = 0.5;
const NORTH = 3;

export const passagesHaveEnds: Check<Dataset> = {
  name: 'passagesHaveEnds',
  holds: 'The table of the rules has two places at sea for each passage, and for nothing else.',
  faults: ({ passages }) => [
    ...passages
      .filter(({ id }) => !(id in ENDS))
      .map(
        ({ id }) => `data/passages/${id}.yaml: add two places beside it to ENDS in passage-ends.ts`,
      ),
    ...Object.keys(ENDS)
      .filter((id) => !passages.some((passage) => passage.id === id))
      .map((id) => `data/passages/${id}.yaml: is not there; drop it from ENDS in passage-ends.ts`),
  ],
};

export const passagesAreTaken: Check<Dataset> = {
  name: 'passagesAreTaken',
  holds: 'The route between two places beside a passage takes it, on its gate.',
  faults: (dataset) =>
    forEachPassage(dataset, (router, { id, gate }) => {
      const route = router.route(questionOf(id));
      if (!route.ok) return [`there is no route past it: ${route.reason}`];
      const taken = route.passages.find((each) => each.id === id);
      if (!taken || route.flags.length > 0) return ['the route past it goes elsewhere'];
      if (!gate) return [];
      const lats = gate.map(([, lat]) => lat);
      const [, lat] = taken.position;
      const isOnGate = lat > Math.min(...lats) - SOUTH && lat < Math.max(...lats) + NORTH;
      return isOnGate ? [] : [`gate: is passed at latitude ${lat}, off the gate`];
    }),
};

export const passagesCanBeClosed: Check<Dataset> = {
  name: 'passagesCanBeClosed',
  holds: `Closing a passage adds more than ${MIN_DETOUR} nm to the route past it, or leaves none.`,
  faults: (dataset) =>
    forEachPassage(dataset, (router, { id }) => {
      const open = router.route(questionOf(id));
      const shut = router.route({ ...questionOf(id), closed: [id] });
      if (!shut.ok) return shut.reason === 'closed' ? [] : [`if closed, ${shut.reason}`];
      if (shut.passages.some((each) => each.id === id)) return ['is taken though it is closed'];
      return open.ok && shut.distance - open.distance > MIN_DETOUR
        ? []
        : ['closing it makes the route no longer'];
    }),
};

export const closedPassagesAreNotTaken: Check<Dataset> = {
  name: 'closedPassagesAreNotTaken',
  holds: 'A passage that is closed by default is not taken unless it is opened.',
  faults: (dataset) =>
    forEachPassage(dataset, (router, { id, open }) => {
      const { from, to } = questionOf(id);
      const route = router.route({ from, to });
      const isTaken = route.ok && route.passages.some((each) => each.id === id);
      if (open) return [];
      return route.ok && !isTaken
        ? []
        : [isTaken ? 'is taken though it is closed by default' : 'has no alternative'];
    }),
};

/** Runs a check on each passage that has ends, and prefixes its messages with the file's name. */
function forEachPassage(
  { passages, approaches }: KeptData,
  faultsOf: (router: SeaRouter, passage: Passage) => readonly string[],
): readonly string[] {
  const published = JSON.parse(JSON.stringify(publishWaterways(passages, approaches)));
  const router = openRouter({ network: networkBytes(), waterways: readWaterways(published) });
  return passages
    .filter(({ id }) => id in ENDS)
    .flatMap((passage) =>
      faultsOf(router, passage).map((fault) => `data/passages/${passage.id}.yaml: ${fault}`),
    );
}

/** Returns the question for the route past a passage, with that passage open. */
function questionOf(id: string) {
  const [from, to] = ENDS[id] ?? [
    [0, 0],
    [0, 0],
  ];
  return { from, to, opened: [id] };
}

import { kilometres } from '../../../src/geo/units';
import { clearance, crossings } from '../../../tools/coast/land';
import type { Hazard } from '../../routing/hazard-schema';
import type { Check } from './check';
import { densified, kilometresBetween, land, segmentsOf } from './lines-and-rings';

/** Narrowest water between a hazard and a coast: a route would take anything narrower as a channel. */
const MIN_GAP = kilometres(3);
/** Distance from a crossing of ring and coast within which the two are necessarily close, kilometres. */
const MEETING_KM = 12;

export const hazardsLeaveNoSlit: Check = {
  name: 'hazardsLeaveNoSlit',
  holds: `A hazard keeps ${MIN_GAP} km off every coast, or meets it on both sides.`,
  faults: ({ hazards }) => hazards.flatMap(faultsOf),
};

function faultsOf({ id, area }: Hazard): readonly string[] {
  const where = `data/hazards/${id}.yaml: area:`;
  const ring = [...area, ...area.slice(0, 1)];
  const shores = crossings(land(), ring).filter(({ kind }) => kind === 'crosses-coast');
  const odd = shores.length % 2 === 0 ? [] : [`${where} meets the coast an odd number of times`];
  const offshore = segmentsOf(densified(ring)).filter(([position]) =>
    shores.every((shore) => kilometresBetween(position, shore.position) > MEETING_KM),
  );
  const tight = offshore.flatMap((leg) => {
    const near = clearance(land(), leg, MIN_GAP);
    return near !== undefined && near.distance > 0 ? [near.position] : [];
  });
  return [
    ...odd,
    ...tight.map(
      (position) =>
        `${where} leaves less than ${MIN_GAP} km of water to the coast at [${position.join(', ')}]; draw it on land there, or farther off`,
    ),
  ];
}

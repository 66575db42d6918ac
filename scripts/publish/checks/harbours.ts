import type { Figure } from '../../../src/domain/figure';
import type { HarbourKind, HarbourPart, HarbourShape } from '../../../src/domain/harbour';
import { geodesicDistance, trackLength } from '../../../src/geo/geodesic';
import type { Position } from '../../../src/geo/position';
import { METRES_PER_NAUTICAL_MILE, nauticalMilesToKilometres } from '../../../src/geo/units';
import type { KeptData } from '../dataset';
import { ringArea } from '../harbour-shapes';
import type { Check } from './check';

/** Largest distance of a part from its port, kilometres; pilots and bridges reach further than quays. */
const REACH_KM = 15;
const FAR_REACH_KM = 80;
const FAR_KINDS: readonly HarbourKind[] = ['pilot', 'anchorage', 'channel', 'bridge', 'radar'];

/** Share by which a shape may differ from its published length or area. */
const LENGTH_TOLERANCE = 0.02;
const AREA_TOLERANCE = 0.1;

/** A line between two known ends is shorter than a way that bends, but not by more than this share. */
const BEND = 0.2;

export const harboursBelongToPorts: Check = {
  name: 'harboursBelongToPorts',
  holds: `The plan of a harbour is named by its port, and its parts lie within ${REACH_KM} km of it, those at sea within ${FAR_REACH_KM} km.`,
  faults: ({ harbours, ports }) =>
    harbours.flatMap(({ id, parts }) => {
      const port = ports.find((each) => each.id === id);
      if (!port) return [`data/harbours/${id}.yaml: there is no ${id} in data/ports`];
      return parts.flatMap((part) => {
        const reach = FAR_KINDS.includes(part.kind) ? FAR_REACH_KM : REACH_KM;
        const far = Math.max(
          ...positionsOf(part.shape).map((position) =>
            nauticalMilesToKilometres(geodesicDistance(port.position, position)),
          ),
        );
        return !(far <= reach)
          ? [
              `${fieldOf(id, part)}: lies ${Math.round(far)} km from the port; positions are [lon, lat]`,
            ]
          : [];
      });
    }),
};

export const harbourShapesAreAsPublished: Check = {
  name: 'harbourShapesAreAsPublished',
  holds: `A line of a harbour is as long as one of its published lengths to ${LENGTH_TOLERANCE * 100} %, an area as large as a published one to ${AREA_TOLERANCE * 100} %.`,
  faults: (data) =>
    allParts(data).flatMap(({ field, part }) => {
      const { shape } = part;
      if (shape.type === 'line') {
        const metres = trackLength(shape.track) * METRES_PER_NAUTICAL_MILE;
        const lengths = valuesOf(part, 'length', { m: 1, km: 1000 });
        const isDirect = shape.track.length === 2 && part.kind === 'bridge';
        const least = 1 - LENGTH_TOLERANCE - (isDirect ? BEND : 0);
        return disagrees(metres, lengths, least, 1 + LENGTH_TOLERANCE)
          ? [`${field}: is ${Math.round(metres)} m long, published are ${lengths.join(', ')} m`]
          : [];
      }
      if (shape.type === 'area') {
        const hectares = ringArea(shape.ring) / 10_000;
        const areas = valuesOf(part, 'area', { ha: 1 });
        return disagrees(hectares, areas, 1 - AREA_TOLERANCE, 1 + AREA_TOLERANCE)
          ? [`${field}: covers ${Math.round(hectares)} ha, published are ${areas.join(', ')} ha`]
          : [];
      }
      return [];
    }),
};

export const harbourPartsAreDistinct: Check = {
  name: 'harbourPartsAreDistinct',
  holds: 'No two parts of a harbour have the same id.',
  faults: ({ harbours }) =>
    harbours.flatMap(({ id, parts }) =>
      parts.flatMap((part, i) =>
        parts.findIndex((each) => each.id === part.id) < i
          ? [`${fieldOf(id, part)}: stands twice`]
          : [],
      ),
    ),
};

function disagrees(drawn: number, published: readonly number[], least: number, most: number) {
  return (
    published.length > 0 &&
    !published.some((value) => drawn >= value * least && drawn <= value * most)
  );
}

/** Returns the values of one of the part's figures in its smallest unit. */
function valuesOf(
  { figures }: HarbourPart,
  id: string,
  units: Partial<Record<Figure['unit'], number>>,
) {
  return figures
    .filter((figure) => figure.id === id)
    .flatMap(({ unit, values }) =>
      values.flatMap(({ value }) => (typeof value === 'number' ? value * (units[unit] ?? 1) : [])),
    );
}

function allParts({ harbours }: KeptData) {
  return harbours.flatMap(({ id, parts }) =>
    parts.map((part) => ({ part, field: fieldOf(id, part) })),
  );
}

function fieldOf(harbour: string, { id }: HarbourPart): string {
  return `data/harbours/${harbour}.yaml: parts.${id}`;
}

function positionsOf(shape: HarbourShape): readonly Position[] {
  if (shape.type === 'point') return [shape.position];
  return shape.type === 'line' ? shape.track : shape.ring;
}

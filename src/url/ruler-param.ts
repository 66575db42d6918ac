import { type Position, roundPosition } from '../geo/position';
import { MAX_RULER_POINTS } from '../state/ruler-slice';
import type { ParsedValue } from './address-key';

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Formats ruler points as `lat,lon;lat,lon`, latitude first. */
export function formatRuler(points: readonly Position[]): string {
  return points.map(([lon, lat]) => `${lat},${lon}`).join(';');
}

/** Parses ruler points. Rejects invalid points one by one, and those beyond `MAX_RULER_POINTS` together. */
export function parseRuler(text: string): ParsedValue<readonly Position[]> {
  const points: Position[] = [];
  const rejected: string[] = [];
  const beyond: string[] = [];
  for (const word of text.split(';').filter((each) => each !== '')) {
    const point = parsePoint(word);
    if (!point) rejected.push(word);
    else if (points.length < MAX_RULER_POINTS) points.push(point);
    else beyond.push(word);
  }
  return {
    value: points,
    rejected: beyond.length > 0 ? [...rejected, beyond.join(';')] : rejected,
  };
}

function parsePoint(word: string): Position | undefined {
  const parts = word.split(',');
  if (parts.length !== 2 || !parts.every((part) => NUMBER.test(part))) return undefined;
  const [lat = 0, lon = 0] = parts.map(Number);
  return Math.abs(lat) <= 90 && Number.isFinite(lon) ? roundPosition([lon, lat]) : undefined;
}

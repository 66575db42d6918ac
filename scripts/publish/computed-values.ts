import type { NauticalMiles } from '../../src/geo/units';

const HOURS_A_DAY = 24;

/**
 * Fills in the values of a corridor's record that the routing engine computes, so that they are never out of date:
 * `value: { computed: sea-distance }` becomes the length of the sea leg, `{ computed: speed, days: 23 }` the speed
 * in knots that covers it in that time, and `{nm}` in a text the length.
 */
export function fillComputed(content: unknown, length: NauticalMiles): unknown {
  if (typeof content === 'string') return content.replaceAll('{nm}', String(Math.round(length)));
  if (Array.isArray(content)) return content.map((each) => fillComputed(each, length));
  if (typeof content !== 'object' || content === null) return content;
  if ('computed' in content) return computed(content, length) ?? content;
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => [key, fillComputed(value, length)]),
  );
}

/** Returns undefined for an unknown name, which the schema then rejects with its field. */
function computed(
  { computed: what, days }: { readonly computed: unknown; readonly days?: unknown },
  length: NauticalMiles,
): number | undefined {
  if (what === 'sea-distance') return Math.round(length);
  if (what !== 'speed' || typeof days !== 'number') return undefined;
  return Math.round((length / (days * HOURS_A_DAY)) * 10) / 10;
}

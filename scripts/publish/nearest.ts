import { distance } from 'fastest-levenshtein';

/** Slips per character up to which a name is taken for a slip of another. */
const MAX_SHARE = 0.45;

/** Returns the name that is most like one that was written; undefined if none is like it. */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  let best: { readonly name: string; readonly slips: number } | undefined;
  for (const name of names) {
    const slips = distance(written.toLowerCase(), name.toLowerCase());
    if (!best || slips < best.slips) best = { name, slips };
  }
  return best && best.slips <= Math.max(1, MAX_SHARE * written.length) ? best.name : undefined;
}

/** Returns ` Did you mean "…"?` for the name that is most like one that was written; empty if none is like it. */
export function didYouMean(written: string, names: Iterable<string>): string {
  const name = nearest(written, names);
  return name === undefined ? '' : `; did you mean "${name}"?`;
}

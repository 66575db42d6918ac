/** A visit to the front page: the version of the data that the reader saw, and the reader's day. */
export interface Visit {
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** What the device keeps: the last visit, and the last one on an earlier day. */
export interface KeptVisits {
  readonly last: Visit;
  readonly earlier?: Visit;
}

/** Returns what the device keeps after a visit. Visits of one day count as one. */
export function visitsAfter(kept: KeptVisits | undefined, now: Visit): KeptVisits {
  const earlier = kept && kept.last.day !== now.day ? kept.last : kept?.earlier;
  return { last: now, ...(earlier && { earlier }) };
}

/** Parses what the device keeps; undefined for anything else. */
export function parseVisits(text: string | null): KeptVisits | undefined {
  const [last, earlier] = (text ?? '').split(' ').map(parseVisit);
  return last && { last, ...(earlier && { earlier }) };
}

/** Returns visits as the device keeps them: `2026.11.3@2026-11-29 2026.11.2@2026-11-27`. */
export function formatVisits({ last, earlier }: KeptVisits): string {
  return [last, earlier].flatMap((each) => (each ? [`${each.version}@${each.day}`] : [])).join(' ');
}

function parseVisit(text: string): Visit | undefined {
  const [, version, day] = /^(\d{4}\.\d{2}\.\d+)@(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  return version !== undefined && day !== undefined ? { version, day } : undefined;
}

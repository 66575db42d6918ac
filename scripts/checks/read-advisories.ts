import * as v from 'valibot';

export interface Advisories {
  /** A line for each package that has advisories. */
  readonly lines: readonly string[];
  /** How many packages have one that is high or critical. */
  readonly grave: number;
}

const report = v.object({
  vulnerabilities: v.record(v.string(), v.object({ severity: v.string(), range: v.string() })),
});

/** Returns what `npm audit --json` printed; undefined if it is no report, as without a network. */
export function readAdvisories(printed: string): Advisories | undefined {
  const { success, output } = v.safeParse(v.pipe(v.string(), v.parseJson(), report), printed);
  if (!success) return undefined;
  const all = Object.entries(output.vulnerabilities);
  return {
    lines: all.map(([name, { severity, range }]) => `${name} ${range}: ${severity}`),
    grave: all.filter(([, { severity }]) => /^(high|critical)$/.test(severity)).length,
  };
}

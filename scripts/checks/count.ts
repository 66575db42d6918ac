/** The number of tests of a run that passed, and the names of those that failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Names of the tests that failed. */
  readonly failures: readonly string[];
}

interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    /** Path of the file. */
    readonly name: string;
    /** Also `failed` if the file could not be loaded and therefore has no tests. */
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Counts the tests of Vitest's JSON report. A file that could not be loaded counts as one failure. */
export function countUnit(report: unknown): Count {
  const { numPassedTests, testResults } = report as UnitReport;
  const failures = testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((each) => each.status === 'failed');
    const isBroken = status === 'failed' && failed.length === 0;
    return isBroken ? [name] : failed.map(({ fullName }) => `${name}: ${fullName}`);
  });
  return { passed: numPassedTests, failed: failures.length, failures };
}

interface BrowserSuite {
  readonly suites?: readonly BrowserSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly {
      readonly projectName?: string;
      readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
    }[];
  }[];
}

interface BrowserReport extends BrowserSuite {
  /** Errors outside of any test. */
  readonly errors?: readonly { readonly message?: string }[];
}

/** Counts the tests of Playwright's JSON report. A test that passed only at its second try counts as failed. */
export function countBrowser(report: unknown): Count {
  const { errors = [], ...root } = report as BrowserReport;
  const tests = testsOf(root);
  const failures = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky');
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: failures.length + errors.length,
    failures: [
      ...failures.map(({ name, status }) =>
        status === 'flaky' ? `${name} (passed only at a second try)` : name,
      ),
      ...errors.map(({ message = 'an error outside of the tests' }) => message),
    ],
  };
}

function testsOf({ suites = [], specs = [] }: BrowserSuite): readonly {
  readonly name: string;
  readonly status: string;
}[] {
  const own = specs.flatMap(({ title, file, line, tests }) =>
    tests.map(({ status, projectName = '' }) => ({
      name: `${projectName} ${file}:${line}: ${title}`.trim(),
      status,
    })),
  );
  return [...own, ...suites.flatMap(testsOf)];
}

interface PlainReport {
  readonly passed: number;
  readonly failed: number;
}

/** Counts a report that states its own numbers of passed and failed. */
export function countPlain(report: unknown): Count {
  const { passed, failed } = report as PlainReport;
  return { passed, failed, failures: [] };
}

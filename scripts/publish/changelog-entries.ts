import type { DataChange } from '../../src/domain/data-change';

/** A version whose changes were just read from the history. */
export interface ReadChange extends NamedChange {
  /** The commit with which the version ends. */
  readonly lastCommit: string;
}

/** A change with the ids of its records, as `data/changelog.json` keeps it. */
export interface NamedChange extends Omit<DataChange, 'datasets'> {
  readonly datasets: readonly NamedDatasetChange[];
}

export interface NamedDatasetChange {
  readonly dataset: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Separators of commits, and of the parts of a commit's line, in the output of `git log --format`. */
const [COMMIT, PART] = ['\u001e', '\u001f'];

/** How many subjects a version keeps, those of its newest commits: every view that names the version fetches them. */
const MAX_SUBJECTS = 6;

const LIST = /^[AM]\tdata\/changelog\.json$/;

interface Commit {
  readonly date: string;
  readonly hash: string;
  readonly subject: string;
  /** Whether the commit lists the changes of its version in `data/changelog.json`. */
  readonly lists: boolean;
  /** The status of each file in the commit: `A` added, `M` modified, `D` deleted. */
  readonly files: readonly {
    readonly status: string;
    readonly dataset: string;
    readonly id: string;
  }[];
}

/**
 * Returns the changes of each version, newest first. A commit belongs to the version that its tree states, but to the next
 * one if it came after that version's last list of changes; commits from before there were versions belong to the first. A
 * record that was added and changed within one version counts as added.
 */
export function changesFrom(
  log: string,
  versionAt: (commit: string) => string | undefined,
): readonly ReadChange[] {
  const commits = log.split(COMMIT).filter(Boolean).map(readCommit).toReversed();
  const byVersion = new Map<string, Commit[]>();
  const waiting: Commit[] = [];
  for (const commit of commits) {
    const version = versionAt(commit.hash);
    if (version === undefined) waiting.push(commit);
    else byVersion.set(version, [...(byVersion.get(version) ?? waiting.splice(0)), commit]);
  }
  return withLateCommits([...byVersion])
    .map(([version, of]) => ({
      version,
      date: of.at(-1)?.date ?? '',
      lastCommit: of.at(-1)?.hash ?? '',
      datasets: datasetsOf(of),
      subjects: of
        .map(({ subject }) => subject)
        .toReversed()
        .slice(0, MAX_SUBJECTS),
    }))
    .toReversed();
}

/** Leaves versions before the newest as they were listed, but for subjects that are too many now. */
export function asListed(
  changes: readonly ReadChange[],
  listed: readonly NamedChange[],
): readonly ReadChange[] {
  return changes.map((change, i) => {
    const before = listed.find(({ version }) => version === change.version);
    if (i === 0 || !before) return change;
    return {
      ...before,
      lastCommit: change.lastCommit,
      subjects: before.subjects.slice(0, MAX_SUBJECTS),
    };
  });
}

/** Moves what each version but the newest changed after its last list of changes to the version after it. */
function withLateCommits(
  versions: readonly [string, readonly Commit[]][],
): readonly [string, readonly Commit[]][] {
  let late: readonly Commit[] = [];
  return versions.map(([version, of], i) => {
    const all = [...late, ...of];
    const listed = of.findLastIndex(({ lists }) => lists);
    const end = listed < 0 || i === versions.length - 1 ? all.length : late.length + listed + 1;
    late = all.slice(end);
    return [version, all.slice(0, end)];
  });
}

function readCommit(text: string): Commit {
  const [head = '', ...lines] = text.split('\n');
  const [date = '', hash = '', subject = ''] = head.split(PART);
  const files = lines.flatMap((line) => {
    const [, status, dataset, id] = /^([AMD])\tdata\/([\w-]+)\/(.+)\.yaml$/.exec(line) ?? [];
    return status && dataset && id && dataset !== 'ids' ? [{ status, dataset, id }] : [];
  });
  return { date, hash, subject, lists: lines.some((line) => LIST.test(line)), files };
}

function datasetsOf(commits: readonly Commit[]): readonly NamedDatasetChange[] {
  const statuses = new Map<string, { readonly first: string; readonly last: string }>();
  for (const { files } of commits) {
    for (const { status, dataset, id } of files) {
      const key = `${dataset}/${id}`;
      statuses.set(key, { first: statuses.get(key)?.first ?? status, last: status });
    }
  }
  const datasets = [...new Set([...statuses.keys()].map((key) => key.split('/')[0] ?? ''))].sort();
  return datasets
    .map((dataset) => {
      const of = [...statuses].filter(([key]) => key.startsWith(`${dataset}/`));
      const ids = (is: (span: { first: string; last: string }) => boolean) =>
        of
          .filter(([, span]) => is(span))
          .map(([key]) => key.slice(dataset.length + 1))
          .sort();
      return {
        dataset,
        added: ids(({ first, last }) => first === 'A' && last !== 'D'),
        changed: ids(({ first, last }) => first !== 'A' && last !== 'D'),
        removed: ids(({ first, last }) => first !== 'A' && last === 'D'),
      };
    })
    .filter(({ added, changed, removed }) => added.length + changed.length + removed.length > 0);
}

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
const MAX_SUBJECTS = 8;

interface Commit {
  readonly date: string;
  readonly hash: string;
  readonly subject: string;
  /** The status of each file in the commit: `A` added, `M` modified, `D` deleted. */
  readonly files: readonly {
    readonly status: string;
    readonly dataset: string;
    readonly id: string;
  }[];
}

/**
 * Returns the changes of each version, newest first. A commit belongs to the version that its tree states; commits
 * from before there were versions belong to the first. A record that was added and changed within one version
 * counts as added.
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
  return [...byVersion]
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

function readCommit(text: string): Commit {
  const [head = '', ...lines] = text.split('\n');
  const [date = '', hash = '', subject = ''] = head.split(PART);
  const files = lines.flatMap((line) => {
    const [, status, dataset, id] = /^([AMD])\tdata\/([\w-]+)\/(.+)\.yaml$/.exec(line) ?? [];
    return status && dataset && id && dataset !== 'ids' ? [{ status, dataset, id }] : [];
  });
  return { date, hash, subject, files };
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

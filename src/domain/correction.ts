/** What a reader's correction is about. */
export interface CorrectionSubject {
  /** Kind and id of the record: `project/chancay-port`. */
  readonly record: string;
  /** Address of its page. */
  readonly page: string;
}

/**
 * Returns the address of a new issue in a repository, with the subject filled in: GitHub's issue form `correction.yml`; a title
 * and a text on GitLab and other hosts.
 */
export function correctionAddress(repository: string, { record, page }: CorrectionSubject): string {
  const { host } = new URL(repository);
  const base = repository.replace(/(\.git)?\/?$/, '');
  const title = `Correction: ${record}`;
  const text = `Record: ${record}\nPage: ${page}\n\nWhat is wrong:\n\nWhat is right:\n\nSource, with its date:\n`;
  if (host === 'github.com')
    return `${base}/issues/new?${new URLSearchParams({ template: 'correction.yml', title, record, page })}`;
  return host.includes('gitlab')
    ? `${base}/-/issues/new?${new URLSearchParams({ 'issue[title]': title, 'issue[description]': text })}`
    : `${base}/issues/new?${new URLSearchParams({ title, body: text })}`;
}

/** The fields of `package.json` that tell where the code is kept. */
interface PackageFile {
  readonly repository?: string | { readonly url: string };
}

/** Returns the web address of the repository that a `package.json` names; empty if it names none. */
export function repositoryOf({ repository = '' }: PackageFile): string {
  const url = typeof repository === 'string' ? repository : repository.url;
  const [, user] = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(url) ?? [];
  if (user !== undefined) return `https://github.com/${user}`;
  return url
    .replace(/^git\+/, '')
    .replace(/^(ssh:\/\/)?git@([^:/]+)[:/]/, 'https://$2/')
    .replace(/^git:/, 'https:')
    .replace(/\.git$/, '');
}

import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a plain static host answers at a path: a file, or the reason why there is none. */
export type Answer = { readonly file: string } | { readonly fault: string };

/** The files of a built site, as a plain static host serves them: no rule but a folder's `index.html`. */
export class SiteFiles {
  private readonly files = new Set<string>();
  private readonly folders = new Set<string>();

  constructor(folder: string) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
        .slice(folder.length)
        .split(sep)
        .filter((part) => part !== '')
        .join('/');
      if (entry.isDirectory()) this.folders.add(path);
      else this.files.add(path);
    }
  }

  /** Returns the pages, as paths relative to the site, with a trailing slash and without `index.html`; the root is empty. */
  pages(): readonly string[] {
    return [...this.files].flatMap((file) =>
      file === 'index.html' || file.endsWith('/index.html')
        ? [file.slice(0, -'index.html'.length)]
        : [],
    );
  }

  /** Returns what is served at a path relative to the site, as an address writes it. */
  answer(path: string): Answer {
    const decoded = decode(path);
    if (decoded === undefined) return { fault: 'is not an address' };
    const file = decoded === '' || decoded.endsWith('/') ? `${decoded}index.html` : decoded;
    if (this.files.has(file)) return { file };
    if (this.folders.has(decoded))
      return { fault: 'has no slash at its end, so that it redirects' };
    return { fault: 'is no file of the site' };
  }
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A page, and the files that it was made of. */
export interface RenderedPage {
  readonly markup: string;
  /** Path in the site of the routes by sea that it shows, if it shows any. */
  readonly routes?: string;
  readonly files: readonly string[];
}

interface Stored {
  readonly code: string;
  /** The hash of each file that a page was made of. */
  readonly hashes: Readonly<Record<string, string | undefined>>;
  readonly pages: Readonly<Record<string, RenderedPage>>;
}

/**
 * The rendered pages of a build, kept in a file for the next one. A page is used again if it was rendered by the same code from the
 * same content of the same files. `code` names the code, and all else that every page is made of; `hashOf` returns the hash of a
 * file's content.
 */
export class PageCache {
  private readonly file: string;
  private readonly code: string;
  private readonly hashOf: (path: string) => string | undefined;
  private readonly known: Stored;
  private readonly used = new Map<string, RenderedPage>();

  constructor(file: string, code: string, hashOf: (path: string) => string | undefined) {
    this.file = file;
    this.code = code;
    this.hashOf = hashOf;
    const stored = read(file);
    this.known = stored?.code === code ? stored : { code, hashes: {}, pages: {} };
  }

  /** Returns a page if it would be rendered alike, and keeps it. */
  find(path: string): RenderedPage | undefined {
    const page = this.known.pages[path];
    const { hashes } = this.known;
    if (!page?.files.every((file) => hashes[file] === this.hashOf(file))) return undefined;
    this.used.set(path, page);
    return page;
  }

  /** Keeps a page that has been rendered. */
  keep(path: string, page: RenderedPage): void {
    this.used.set(path, page);
  }

  /** Writes the pages that were found or kept since the last build, and no others. */
  save(): void {
    const files = new Set([...this.used.values()].flatMap((page) => page.files));
    const stored: Stored = {
      code: this.code,
      hashes: Object.fromEntries([...files].map((file) => [file, this.hashOf(file)])),
      pages: Object.fromEntries(this.used),
    };
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, gzipSync(JSON.stringify(stored), { level: 1 }));
  }
}

function read(file: string): Stored | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(gunzipSync(readFileSync(file)).toString()) as Stored;
  } catch {
    // A build that was ended while it wrote leaves a part.
    return undefined;
  }
}

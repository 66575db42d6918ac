import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The pictures that pages show, in a folder that outlives a build; each is named by its content. */
export class Pictures {
  private readonly cache: string;
  private readonly site: string;
  private readonly copied = new Set<string>();

  constructor(cache: string, site: string) {
    this.cache = cache;
    this.site = site;
  }

  /** Keeps a picture by its path in the site. Other processes see it whole or not at all. */
  keep(path: string, text: string): void {
    const file = join(this.cache, path);
    if (existsSync(file)) return;
    const part = `${file}.${process.pid}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(part, text);
    renameSync(part, file);
  }

  /** Returns whether all pictures of a page are kept. */
  has(markup: string): boolean {
    return picturesOf(markup).every((path) => existsSync(join(this.cache, path)));
  }

  /** Puts the pictures of a page into the site. */
  copy(markup: string): void {
    for (const path of picturesOf(markup)) {
      if (this.copied.has(path)) continue;
      const to = join(this.site, path);
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(join(this.cache, path), to);
      this.copied.add(path);
    }
  }
}

/** Returns the paths of the pictures in the markup of a page. */
function picturesOf(markup: string): readonly string[] {
  return [...markup.matchAll(/<img src="\.\/((?:maps|symbols)\/[^"]+)"/g)].map(
    ([, path = '']) => path,
  );
}

import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RenderedPage } from './rendered-page';

/** The folders of files that pages refer to, in the site and in the cache. */
export const PAGE_FILE_FOLDERS = ['maps', 'symbols', 'routes'] as const;

/** The pictures that pages show and the routes kept for them, in a folder that outlives a build; each is named by its content. */
export class PageFiles {
  private readonly cache: string;
  private readonly site: string;
  private readonly copied = new Set<string>();

  constructor(cache: string, site: string) {
    this.cache = cache;
    this.site = site;
  }

  /** Keeps a file by its path in the site. Other processes see it whole or not at all. */
  keep(path: string, text: string): void {
    const file = join(this.cache, path);
    if (existsSync(file)) return;
    const part = `${file}.${process.pid}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(part, text);
    renameSync(part, file);
  }

  /** Returns whether all files of a page are kept. */
  has(page: RenderedPage): boolean {
    return filesOf(page).every((path) => existsSync(join(this.cache, path)));
  }

  /** Puts the files of a page into the site. */
  copy(page: RenderedPage): void {
    for (const path of filesOf(page)) {
      if (this.copied.has(path)) continue;
      const to = join(this.site, path);
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(join(this.cache, path), to);
      this.copied.add(path);
    }
  }
}

/** Returns the paths of the pictures in the markup of a page and of its routes. */
function filesOf({ markup, routes }: RenderedPage): readonly string[] {
  const pictures = [...markup.matchAll(/<img src="\.\/((?:maps|symbols)\/[^"]+)"/g)];
  return [...pictures.map(([, path = '']) => path), ...(routes === undefined ? [] : [routes])];
}

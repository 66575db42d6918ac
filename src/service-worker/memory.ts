import type { KeptFiles } from './kept-files';

/** What the service worker remembers between its runs. A browser stops it whenever it has nothing to do. */
interface Remembered {
  /** The build whose service worker was the last to take over. */
  readonly active?: string;
  /** The build that each open page was loaded from, by the id of its client. */
  readonly clients?: Readonly<Record<string, string>>;
  /** The languages whose files are kept. */
  readonly locales?: readonly string[];
}

export class Memory {
  private readonly cacheName: string;
  private readonly folder: string;
  private known: Promise<Remembered> | undefined;
  private written: Promise<unknown> = Promise.resolve();

  constructor(cacheName: string, folder: string) {
    this.cacheName = cacheName;
    this.folder = folder;
  }

  read(): Promise<Remembered> {
    this.known ??= this.readEntry<Remembered>('state').then((found) => found ?? {});
    return this.known;
  }

  /** Reads again what is remembered, since it was deleted. */
  forget(): void {
    this.known = undefined;
  }

  /** Changes what is remembered; changes at the same time follow one another. */
  change(edit: (before: Remembered) => Remembered): Promise<void> {
    const done = this.written.then(async () => {
      const after = edit(await this.read());
      this.known = Promise.resolve(after);
      await this.writeEntry('state', after);
    });
    this.written = done.catch(() => undefined);
    return done;
  }

  /** Resolves to the list of what a build keeps; undefined for a build that is forgotten. */
  filesOf(version: string): Promise<KeptFiles | undefined> {
    return this.readEntry(`build-${version}`);
  }

  rememberFiles(files: KeptFiles): Promise<void> {
    return this.writeEntry(`build-${files.version}`, files);
  }

  /** Forgets the lists of all builds but these. */
  async forgetOthers(versions: ReadonlySet<string>): Promise<void> {
    const cache = await caches.open(this.cacheName);
    for (const { url } of await cache.keys()) {
      const version = /\/build-([\w-]+)$/.exec(url)?.[1];
      if (version !== undefined && !versions.has(version)) await cache.delete(url);
    }
  }

  private async readEntry<T>(name: string): Promise<T | undefined> {
    const cache = await caches.open(this.cacheName);
    const found = await cache.match(this.keyOf(name));
    return found && ((await found.json()) as T);
  }

  private async writeEntry(name: string, value: unknown): Promise<void> {
    const cache = await caches.open(this.cacheName);
    await cache.put(this.keyOf(name), new Response(JSON.stringify(value)));
  }

  private keyOf(name: string): string {
    return new URL(`offline/memory/${name}`, this.folder).href;
  }
}

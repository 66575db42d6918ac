import { cacheNames, isCacheOf, keyOf } from './caches';
import type { KeptFiles } from './kept-files';
import type { Memory } from './memory';
import { openClients, scope } from './scope';
import type { StoredFiles } from './stored-files';

/** Stands for the build of a page that came from the network. */
const NETWORK = 'network';

/**
 * Which build each open page was loaded from, so that it is answered from that build until it is closed. Pages that are
 * not noted came from the build that was active when they were loaded.
 */
export class Builds {
  private readonly present: KeptFiles;
  private readonly memory: Memory;
  private readonly lists = new Map<string, Promise<KeptFiles | undefined>>();

  constructor(present: KeptFiles, memory: Memory) {
    this.present = present;
    this.memory = memory;
  }

  /** Notes that a page which is about to be loaded comes from the network. */
  async noteNetwork(client: string): Promise<void> {
    await this.memory.change((before) => ({
      ...before,
      clients: { ...before.clients, [client]: NETWORK },
    }));
  }

  /** Resolves to the list of the build that a page came from; undefined if the network shall answer it. */
  async filesFor(client: string): Promise<KeptFiles | undefined> {
    const version = (await this.memory.read()).clients?.[client] ?? this.present.version;
    if (version === this.present.version) return this.present;
    if (version === NETWORK) return undefined;
    let list = this.lists.get(version);
    if (!list) {
      list = this.memory.filesOf(version);
      this.lists.set(version, list);
    }
    return list;
  }

  /** Takes over from the build before: pages that are open belong to that one. */
  async takeOver(): Promise<void> {
    const open = await openClients();
    await this.memory.change(({ active, clients = {}, ...rest }) => {
      const before = active ?? this.present.version;
      const entries = [...open].map((id) => [id, clients[id] ?? before] as const);
      return { ...rest, active: this.present.version, clients: Object.fromEntries(entries) };
    });
  }

  /**
   * Deletes the files of builds that no open page came from, and caches that no build knows. Does nothing while the next build
   * is being kept or waits.
   */
  async cleanUp(files: StoredFiles, folder: string): Promise<void> {
    const { installing, waiting } = scope.registration;
    if (installing ?? waiting) return;
    const open = await openClients();
    const { clients = {} } = await this.memory.read();
    const versions = new Set([
      this.present.version,
      ...Object.entries(clients).flatMap(([id, version]) => (open.has(id) ? [version] : [])),
    ]);
    const lists = await Promise.all(
      [...versions].map((version) =>
        version === this.present.version ? this.present : this.memory.filesOf(version),
      ),
    );
    const keys = lists.flatMap((list) =>
      list ? [...list.code, ...list.later].map((file) => keyOf(file, folder)) : [],
    );
    await files.deleteOthers(new Set(keys));
    await this.memory.forgetOthers(versions);
    const known: readonly string[] = Object.values(cacheNames(folder));
    for (const name of await caches.keys()) {
      if (isCacheOf(folder, name) && !known.includes(name)) await caches.delete(name);
    }
  }
}

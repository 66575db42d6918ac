import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { NETWORK_FILE, WATERWAYS_FILE } from '../../../tools/routing/built-files';

interface KeptFile<T> {
  readonly network: string;
  readonly results: Readonly<Record<string, T>>;
}

/** Results of the routing engine in a file, dropped when the built network is another. */
export class KeptResults<T> {
  private readonly file: string;
  private readonly network: string;
  private readonly results: Map<string, T>;

  constructor(file: string) {
    this.file = file;
    this.network = hashOf([NETWORK_FILE, WATERWAYS_FILE]);
    const kept = readKept<T>(file);
    this.results = new Map(kept?.network === this.network ? Object.entries(kept.results) : []);
  }

  get(key: string, compute: () => T): T {
    const known = this.results.get(key);
    if (known !== undefined) return known;
    const result = compute();
    this.results.set(key, result);
    return result;
  }

  write(): void {
    const kept: KeptFile<T> = { network: this.network, results: Object.fromEntries(this.results) };
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, JSON.stringify(kept));
  }
}

function readKept<T>(file: string): KeptFile<T> | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as KeptFile<T>;
  } catch {
    // Another build is writing it.
    return undefined;
  }
}

function hashOf(files: readonly URL[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What a build made, with the paths of the files that it was made of. */
interface Result {
  readonly files: readonly string[];
}

interface Stored<T> {
  readonly code: string;
  /** The hash of each file that a result was made of. */
  readonly hashes: Readonly<Record<string, string | undefined>>;
  readonly results: Readonly<Record<string, T>>;
}

/**
 * What a build made, by a key of each result, kept in a file for the next one. A result is used again if it was made by the same code
 * of the same content of the same files. `code` names the code, and all else that every result is made of; `hashOf` returns the hash
 * of a file's content.
 */
export class KeptResults<T extends Result> {
  private readonly file: string;
  private readonly code: string;
  private readonly hashOf: (path: string) => string | undefined;
  private readonly known: Stored<T>;
  private readonly used = new Map<string, T>();

  constructor(file: string, code: string, hashOf: (path: string) => string | undefined) {
    this.file = file;
    this.code = code;
    this.hashOf = hashOf;
    const stored = read<T>(file);
    this.known = stored?.code === code ? stored : { code, hashes: {}, results: {} };
  }

  /** Returns a result if it would be made alike, and keeps it. */
  find(key: string): T | undefined {
    const { hashes, results } = this.known;
    const result = results[key];
    if (!result?.files.every((path) => hashes[path] === this.hashOf(path))) return undefined;
    this.used.set(key, result);
    return result;
  }

  /** Keeps a result that has been made. */
  keep(key: string, result: T): void {
    this.used.set(key, result);
  }

  /** Writes the results that were found or kept since the last build, and no others. */
  save(): void {
    const paths = new Set([...this.used.values()].flatMap(({ files }) => files));
    const stored: Stored<T> = {
      code: this.code,
      hashes: Object.fromEntries([...paths].map((path) => [path, this.hashOf(path)])),
      results: Object.fromEntries(this.used),
    };
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, gzipSync(JSON.stringify(stored), { level: 1 }));
  }
}

function read<T>(file: string): Stored<T> | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(gunzipSync(readFileSync(file)).toString()) as Stored<T>;
  } catch {
    // A build that was ended while it wrote leaves a part.
    return undefined;
  }
}

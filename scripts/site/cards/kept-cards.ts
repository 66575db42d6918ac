import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { CardSet } from './cards-of-site';

/** The files of a set's cards, and the generated files that their map was made of. */
export interface DrawnSet {
  readonly files: readonly string[];
  readonly asked: readonly string[];
}

interface Stored {
  readonly code: string;
  /** The hash of each generated file that a set was made of. */
  readonly hashes: Readonly<Record<string, string | undefined>>;
  readonly sets: Readonly<Record<string, DrawnSet>>;
}

/**
 * What the last build drew, kept in a file for the next one, which need not open the page of a set again: its cards are the same if
 * code, words and the files that the page asked for are. `code` names the code; `hashOf` returns the hash of a file's content.
 */
export class KeptCards {
  private readonly file: string;
  private readonly code: string;
  private readonly hashOf: (path: string) => string | undefined;
  private readonly known: Stored;
  private readonly used = new Map<string, DrawnSet>();

  constructor(file: string, code: string, hashOf: (path: string) => string | undefined) {
    this.file = file;
    this.code = code;
    this.hashOf = hashOf;
    const stored = read(file);
    this.known = stored?.code === code ? stored : { code, hashes: {}, sets: {} };
  }

  /** Returns the files of a set's cards if they would be drawn alike and are there, and keeps them. */
  find(set: CardSet): readonly string[] | undefined {
    const key = keyOf(set);
    const drawn = this.known.sets[key];
    const isSame = drawn?.asked.every((path) => this.known.hashes[path] === this.hashOf(path));
    if (!drawn || !isSame || !drawn.files.every((file) => existsSync(file))) return undefined;
    this.used.set(key, drawn);
    return drawn.files;
  }

  /** Keeps a set that has been drawn. */
  keep(set: CardSet, drawn: DrawnSet): void {
    this.used.set(keyOf(set), drawn);
  }

  /** Writes the sets that were found or kept since the last build, and no others. */
  save(): void {
    const asked = new Set([...this.used.values()].flatMap((drawn) => drawn.asked));
    const stored: Stored = {
      code: this.code,
      hashes: Object.fromEntries([...asked].map((path) => [path, this.hashOf(path)])),
      sets: Object.fromEntries(this.used),
    };
    writeFileSync(this.file, JSON.stringify(stored));
  }
}

function keyOf({ selection, cards }: CardSet): string {
  const words = JSON.stringify([selection, cards]);
  return createHash('sha256').update(words).digest('base64url').slice(0, 22);
}

function read(file: string): Stored | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Stored;
  } catch {
    // A build that was ended while it wrote leaves a part.
    return undefined;
  }
}

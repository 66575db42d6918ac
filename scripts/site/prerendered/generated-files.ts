import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { FetchResult } from '../../../src/datasets/fetch-dataset';

/** The generated files in a folder, each read and checked once. */
export class GeneratedFiles {
  private readonly answers = new Map<string, FetchResult<unknown>>();
  private readonly hashes = new Map<string, string | undefined>();

  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Returns a file as fetching it would. Throws for one that is missing or that its schema refuses. */
  answer<T>(path: string, schema: v.GenericSchema<unknown, T>): FetchResult<T> {
    const known = this.answers.get(path) ?? {
      state: 'ready',
      value: v.parse(schema, JSON.parse(readFileSync(join(this.folder, path), 'utf8'))),
    };
    this.answers.set(path, known);
    return known as FetchResult<T>;
  }

  /** Returns a hash of a file's content; undefined if there is no such file. */
  hash(path: string): string | undefined {
    if (!this.hashes.has(path)) {
      const file = join(this.folder, path);
      this.hashes.set(path, existsSync(file) ? hashOf(readFileSync(file)) : undefined);
    }
    return this.hashes.get(path);
  }
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordKind } from '../../../src/domain/record';
import { refKey } from '../../../src/domain/record';
import { type RawRecord, readFiles } from '../read-folder';
import { type KeptKind, RECORD_FOLDERS } from '../record-folders';

/** All kinds of records with pages; sources, whose ids are made from what is cited, have no files. */
export const RECORD_KINDS: readonly RecordKind[] = [
  ...(Object.keys(RECORD_FOLDERS) as readonly KeptKind[]),
  'source',
];

/** A record as its file had it, whatever the schema of then. */
export interface FiledRecord {
  readonly kind: KeptKind;
  readonly id: string;
  readonly content: RawRecord['content'];
}

/** The records of a version of the data, by `kind/id`. */
export type RecordTree = ReadonlyMap<string, FiledRecord>;

/** Reads the records with pages from a folder of data. Skips files that are no YAML. */
export function readTree(folder: string): RecordTree {
  const kinds = Object.keys(RECORD_FOLDERS) as readonly KeptKind[];
  return new Map(
    kinds.flatMap((kind) =>
      readFiles(join(folder, RECORD_FOLDERS[kind]), []).map(({ id, content }) => [
        refKey({ kind, id }),
        { kind, id, content },
      ]),
    ),
  );
}

/** Reads the records with pages as a commit has them. */
export function readTreeAt(commit: string): RecordTree {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-data-'));
  try {
    const archive = execFileSync('git', ['archive', '--format=tar', commit, 'data'], {
      maxBuffer: 512 * 1024 * 1024,
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return readTree(join(folder, 'data'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the hand-kept data that a test may break. */
export class ScratchData {
  readonly folder = mkdtempSync(join(tmpdir(), 'corridor-atlas-'));

  constructor() {
    cpSync('data', this.folder, { recursive: true });
  }

  /** Edits a file; throws if that changes nothing, so that no test breaks what is not there. */
  change(file: string, edit: (text: string) => string): void {
    const path = join(this.folder, file);
    const text = readFileSync(path, 'utf8');
    const edited = edit(text);
    if (edited === text) throw new Error(`The edit of ${file} changes nothing`);
    writeFileSync(path, edited);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

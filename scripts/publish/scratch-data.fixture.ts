import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/**
 * A copy of the hand-kept data for tests to break. Folders are symbolic links until a file in them is changed.
 */
export class ScratchData {
  readonly folder = mkdtempSync(join(tmpdir(), 'corridor-atlas-'));

  constructor() {
    for (const name of readdirSync('data')) {
      symlinkSync(resolve('data', name), join(this.folder, name));
    }
  }

  /** Edits a file of a dataset. Throws if nothing changes, so that no test passes without breaking anything. */
  change(file: string, edit: (text: string) => string): void {
    const dataset = dirname(file);
    const folder = join(this.folder, dataset);
    rmSync(folder);
    cpSync(join('data', dataset), folder, { recursive: true });
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

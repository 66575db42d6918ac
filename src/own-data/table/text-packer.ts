import type { PackedTexts } from '../own-layer';
import { Growable } from './growable';

/** Number of distinct texts up to which equal texts are found again. */
const MAX_KNOWN = 65_536;

/** The most bytes of UTF-8 that a unit of UTF-16 takes. */
const MAX_BYTES_OF_UNIT = 3;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Collects texts in UTF-8. Text 0 is the empty one. */
export class TextPacker {
  private readonly bytes = new Growable((length) => new Uint8Array(length));
  private readonly offsets = new Growable((length) => new Uint32Array(length));
  private readonly known = new Map<string, number>([['', 0]]);
  /** Whether no text was added twice. */
  isDistinct = true;

  constructor() {
    this.offsets.push(0);
    this.offsets.push(0);
  }

  /** Returns the number of a text; adds it unless it is known. */
  codeOf(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const code = this.add(text);
    if (this.isDistinct) this.remember(text, code);
    return code;
  }

  /** Adds a text and returns its number. */
  add(text: string): number {
    const space = this.bytes.space(text.length * MAX_BYTES_OF_UNIT);
    this.bytes.length += encoder.encodeInto(text, space).written;
    this.offsets.push(this.bytes.length);
    return this.offsets.length - 2;
  }

  /** Returns a text by its number. */
  textAt(code: number): string {
    const [start = 0, end = start] = this.offsets.part(code, code + 2);
    return decoder.decode(this.bytes.part(start, end));
  }

  private remember(text: string, code: number): void {
    if (this.known.size < MAX_KNOWN) {
      this.known.set(copyOf(text), code);
      return;
    }
    // So many texts are names or remarks: nothing is gained by finding equal ones.
    this.isDistinct = false;
    this.known.clear();
    this.known.set('', 0);
  }

  texts(): PackedTexts {
    return { bytes: this.bytes.values(), offsets: this.offsets.values() };
  }
}

/** Returns a copy of a text: a part of a longer text would keep all of that in memory. */
function copyOf(text: string): string {
  return decoder.decode(encoder.encode(text));
}

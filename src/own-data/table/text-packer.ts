import type { PackedTexts } from '../own-layer';
import { Growable } from './growable';

/** Number of distinct texts up to which equal texts are found again. */
const MAX_KNOWN = 65_536;

/** The most bytes of UTF-8 that a unit of UTF-16 takes. */
const MAX_BYTES_OF_UNIT = 3;

const encoder = new TextEncoder();

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
    if (this.known.size < MAX_KNOWN) this.known.set(text, code);
    else this.isDistinct = false;
    return code;
  }

  /** Adds a text and returns its number. */
  add(text: string): number {
    const space = this.bytes.space(text.length * MAX_BYTES_OF_UNIT);
    this.bytes.length += encoder.encodeInto(text, space).written;
    this.offsets.push(this.bytes.length);
    return this.offsets.length - 2;
  }

  texts(): PackedTexts {
    return { bytes: this.bytes.values(), offsets: this.offsets.values() };
  }
}

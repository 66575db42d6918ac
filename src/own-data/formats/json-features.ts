import { OWN_LIMITS } from '../own-file';

/** Length of one feature, or of all that stands around the features, in characters. */
const MAX_LENGTH = 64 * 1024 * 1024;

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const SPACE = 0x20;

/** The bit by which brackets of lists and of objects differ. */
const CASE = 0x20;

/** A feature as text, or what is wrong with it. */
export type SplitFeature =
  | { readonly text: string }
  | { readonly fault: 'too-deep' | 'too-long' | 'bad-feature' };

/**
 * Splits GeoJSON that comes in pieces into the texts of its features, so that each can be parsed alone and a malformed one does
 * not spoil the others. Knows only strings and brackets. Features are the objects in the member `features` of an object, in a
 * list, or one after another (GeoJSON text sequences, a feature a line).
 */
export class FeatureSplitter {
  /** What stood around the features of each value that is complete; the whole value if it has no list of features. */
  readonly frames: string[] = [];
  private text = '';
  private at = 0;
  private stack: number[] = [];
  /** Depth of the list whose objects are features; -1 outside one. */
  private listDepth = -1;
  private featureStart = -1;
  private frameStart = -1;
  private frame = '';
  private stringStart = -1;
  private lastKey = '';
  private isTooDeep = false;

  /** Whether a feature, or the text around them, is still open. */
  get isOpen(): boolean {
    return this.stack.length > 0;
  }

  get isInFeature(): boolean {
    return this.featureStart >= 0;
  }

  /** Returns the features that end in a further piece of the text. */
  push(piece: string): readonly SplitFeature[] {
    this.text = this.takeOpen() + piece;
    const found: SplitFeature[] = [];
    const { text } = this;
    while (this.at < text.length) {
      if (this.stringStart >= 0) {
        this.endString();
        continue;
      }
      const code = text.charCodeAt(this.at);
      if (code === QUOTE) this.stringStart = this.at;
      else if ((code | CASE) === OPEN_OBJECT) this.open(code, found);
      else if ((code | CASE) === CLOSE_OBJECT) this.close(code, found);
      this.at++;
    }
    const isLong = this.isInFeature && text.length - this.featureStart > MAX_LENGTH;
    if (isLong || this.frame.length > MAX_LENGTH) this.dropOpen(found);
    return found;
  }

  /** Returns the part of the text that is still needed, and moves all places in it to its start. */
  private takeOpen(): string {
    const open = this.stringStart >= 0 ? this.stringStart : this.at;
    const start = this.isInFeature ? this.featureStart : open;
    if (this.frameStart >= 0) {
      this.frame += this.text.slice(this.frameStart, start);
      this.frameStart = 0;
    }
    this.at -= start;
    if (this.isInFeature) this.featureStart = 0;
    if (this.stringStart >= 0) this.stringStart -= start;
    return this.text.slice(start);
  }

  /** Moves past the end of the open string, or to the end of the piece. A string that a line break cuts ends there. */
  private endString(): void {
    const { text } = this;
    let end = this.at;
    for (;;) {
      end = text.indexOf('"', end);
      const stop = end < 0 ? text.length : end;
      const lineEnd = text.slice(this.at, stop).indexOf('\n');
      if (lineEnd >= 0) {
        this.at += lineEnd;
        this.stringStart = -1;
        return;
      }
      if (end < 0) {
        this.at = text.length;
        return;
      }
      if (!this.isEscaped(end)) break;
      end++;
      this.at = end;
    }
    if (this.stack.length === 1) this.lastKey = text.slice(this.stringStart + 1, end);
    this.stringStart = -1;
    this.at = end + 1;
  }

  private isEscaped(end: number): boolean {
    let start = end;
    while (start - 1 > this.stringStart && this.text.charCodeAt(start - 1) === BACKSLASH) start--;
    return (end - start) % 2 === 1;
  }

  private open(code: number, found: SplitFeature[]): void {
    const { stack } = this;
    if (stack.length === 0) {
      this.frame = '';
      this.frameStart = this.at;
      if (code === OPEN_LIST) this.startList();
    } else if (this.listDepth < 0 && stack.length === 1 && code === OPEN_LIST) {
      if (this.lastKey === 'features') this.startList();
    } else if (this.isInFeature && code === OPEN_OBJECT && this.isNextFeature()) {
      found.push({ fault: 'bad-feature' });
      stack.length = this.listDepth;
      this.featureStart = this.at;
      this.isTooDeep = false;
    } else if (stack.length === this.listDepth && code === OPEN_OBJECT) {
      this.featureStart = this.at;
      this.isTooDeep = false;
    }
    if (stack.length > OWN_LIMITS.depth) this.isTooDeep = true;
    stack.push(code);
  }

  /** Returns whether an object begins where an object has no place for one: the feature before it is not closed. */
  private isNextFeature(): boolean {
    if (this.stack.at(-1) !== OPEN_OBJECT) return false;
    let before = this.at - 1;
    while (before > this.featureStart && this.text.charCodeAt(before) <= SPACE) before--;
    return this.text.charCodeAt(before) === COMMA;
  }

  private startList(): void {
    this.listDepth = this.stack.length + 1;
    this.frame += this.text.slice(this.frameStart, this.at + 1);
    this.frameStart = -1;
  }

  private close(code: number, found: SplitFeature[]): void {
    const { stack } = this;
    const opening = code === CLOSE_OBJECT ? OPEN_OBJECT : OPEN_LIST;
    const base = this.isInFeature ? this.listDepth : Math.max(0, this.listDepth - 1);
    const match = stack.lastIndexOf(opening);
    // A bracket that closes nothing of the feature is passed over; parsing the feature tells of it.
    if (match < base) return;
    stack.length = match;
    if (this.isInFeature && stack.length === this.listDepth) {
      const text = this.text.slice(this.featureStart, this.at + 1);
      found.push(this.isTooDeep ? { fault: 'too-deep' } : { text });
      this.featureStart = -1;
      this.isTooDeep = false;
    } else if (stack.length < this.listDepth) {
      this.listDepth = -1;
      this.frameStart = this.at;
    }
    if (stack.length === 0) this.endFrame(found);
  }

  private endFrame(found: SplitFeature[]): void {
    const start = Math.max(0, this.frameStart);
    if (this.isTooDeep) found.push({ fault: 'too-deep' });
    else this.frames.push(this.frame + this.text.slice(start, this.at + 1));
    this.frame = '';
    this.frameStart = -1;
    this.isTooDeep = false;
  }

  /** Leaves out what is too long; what follows of it is taken for no feature. */
  private dropOpen(found: SplitFeature[]): void {
    found.push({ fault: 'too-long' });
    this.text = '';
    this.at = 0;
    this.frame = '';
    this.frameStart = -1;
    this.featureStart = -1;
    this.stringStart = -1;
    this.stack.length = Math.max(0, this.listDepth);
  }
}

import { type Box, contains, overlaps } from './clip-path';

/** Pixels between a mark or name and the edge of the picture. */
const EDGE = 4;

/** What is taken of the picture while marks and names are placed. */
export class Room {
  private readonly inside: Box;
  private readonly marks: Box[];
  private readonly names: Box[] = [];

  /** `taken` is where nothing may be placed. */
  constructor(
    { width, height }: { readonly width: number; readonly height: number },
    taken: readonly Box[],
  ) {
    this.inside = { left: EDGE, top: EDGE, right: width - EDGE, bottom: height - EDGE };
    this.marks = [...taken];
  }

  takeMark(box: Box): void {
    this.marks.push(box);
  }

  takeName(boxes: readonly Box[]): void {
    this.names.push(...boxes);
  }

  /** Returns whether a box is off the edge of the picture. */
  holds(box: Box): boolean {
    return contains(this.inside, box);
  }

  isFree(box: Box): boolean {
    return this.isClearOfNames(box) && !this.marks.some((other) => overlaps(box, other));
  }

  isClearOfNames(box: Box): boolean {
    return !this.names.some((other) => overlaps(box, other));
  }
}

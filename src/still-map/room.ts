import { type Box, contains, overlaps } from './clip-path';

/** Pixels between a mark or name and the edge of the picture. */
const EDGE = 4;

/** What is taken of the picture while marks and names are placed. */
export class Room {
  private readonly inside: Box;
  private readonly marks: Box[];
  private readonly lines: Box[] = [];
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

  /** Takes what a line covers, which a name may lie on in need. */
  takeLine(box: Box): void {
    this.lines.push(box);
  }

  takeName(boxes: readonly Box[]): void {
    this.names.push(...boxes);
  }

  /** Returns whether a box is on the picture, clear of its edge. */
  holds(box: Box): boolean {
    return contains(this.inside, box);
  }

  /** `own` is the mark that a name belongs to, which it may touch. */
  isFree(box: Box, own?: Box): boolean {
    return this.isClearOfMarks(box, own) && !this.lines.some((other) => overlaps(box, other));
  }

  isClearOfMarks(box: Box, own?: Box): boolean {
    const isInTheWay = (mark: Box) => overlaps(box, mark) && !(own && isSame(mark, own));
    return this.isClearOfNames(box) && !this.marks.some(isInTheWay);
  }

  isClearOfNames(box: Box): boolean {
    return !this.names.some((other) => overlaps(box, other));
  }
}

function isSame(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

import { encode } from 'uqr';

/** Light modules on each side, without which readers do not find a code (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/** A QR code as squares of one unit. */
export interface QrModules {
  /** Width and height, with the quiet zone. */
  readonly size: number;
  /** Path of the dark modules, a row of neighbours in one rectangle. */
  readonly path: string;
}

/** Returns the QR code of a text; undefined if the text is too long for one. */
export function qrModules(text: string): QrModules | undefined {
  try {
    const { size, data } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET_ZONE });
    return { size, path: data.map(rowPath).join('') };
  } catch {
    return undefined;
  }
}

function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x++;
    path += `M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`;
  }
  return path;
}

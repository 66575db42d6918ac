import type { ReactNode } from 'react';
import satori, { type SatoriNode, type SatoriOptions } from 'satori';
import { readRareFonts } from './card-fonts';
import type { AdvanceOf } from './fit-text';

/** An element of a card. */
export interface CardElement {
  readonly type: 'div';
  readonly key: string;
  readonly props: {
    readonly style: Readonly<Record<string, unknown>>;
    readonly children?: unknown;
  };
}

/** Returns an element of a card. */
export function box(
  key: string,
  style: Readonly<Record<string, unknown>>,
  children?: readonly CardElement[] | string,
): CardElement {
  return { type: 'div', key, props: { style, ...(children !== undefined && { children }) } };
}

/** Sets text with some fonts. */
export interface TextSetter {
  /** Resolves to elements as SVG of a size in pixels, and to where each lies, by its key. Rejects if a font lacks a character. */
  set(
    root: CardElement,
    size: { readonly width: number; readonly height: number },
  ): Promise<{ readonly svg: string; readonly nodes: ReadonlyMap<string, SatoriNode> }>;
  /** Resolves to the widths of the characters of some texts in a weight. */
  measure(texts: readonly string[], weight: 400 | 600, families: string): Promise<AdvanceOf>;
}

/** Pixels of the font in which characters are measured: the renderer rounds widths to whole pixels. */
const MEASURED_SIZE = 1000;

/** Returns a setter of text. It keeps the widths of characters that it has measured. */
export function textSetter(fonts: SatoriOptions['fonts']): TextSetter {
  const known = new Map<string, number>();

  async function set(
    root: CardElement,
    { width, height }: { readonly width: number; readonly height: number },
  ) {
    const nodes = new Map<string, SatoriNode>();
    const missing: string[] = [];
    const svg = await satori(root as unknown as ReactNode, {
      width,
      height,
      fonts,
      onNodeDetected: (node) => {
        if (node.key !== undefined && node.key !== null) nodes.set(String(node.key), node);
      },
      loadAdditionalAsset: async (_, characters) =>
        readRareFonts(characters, (character) => missing.push(character)),
    });
    if (missing.length > 0) throw new Error(`No font of the cards has ${missing.join(' ')}`);
    return { svg, nodes };
  }

  async function measure(texts: readonly string[], weight: 400 | 600, families: string) {
    const keyOf = (character: string) => `${weight} ${families} ${character}`;
    const unknown = [...new Set(texts.flatMap((text) => [...text]))].filter(
      (character) => !known.has(keyOf(character)),
    );
    if (unknown.length > 0) {
      // A space alone would be trimmed, so that each character stands between two bars.
      const measured = ['', ...unknown].map((character) =>
        box(`c${character}`, { display: 'flex' }, `|${character.replace(/\s/, '\u00a0')}|`),
      );
      const style = {
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'flex-start',
        whiteSpace: 'nowrap',
        fontSize: MEASURED_SIZE,
        fontWeight: weight,
        fontFamily: families,
      };
      const { nodes } = await set(box('all', style, measured), { width: 10_000, height: 10_000 });
      const widthOf = (key: string) => nodes.get(`c${key}`)?.width ?? 0;
      for (const character of unknown) {
        known.set(keyOf(character), (widthOf(character) - widthOf('')) / MEASURED_SIZE);
      }
    }
    return (character: string) => known.get(keyOf(character)) ?? 1;
  }

  return { set, measure };
}

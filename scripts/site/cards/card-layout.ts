import { translator } from '../../../src/i18n/translator';
import { mix } from '../../../src/symbols/colour';
import { PALETTES } from '../../../src/symbols/palette';
import type { CardContent } from './card-content';
import { fontFamilies } from './card-fonts';
import { FAINT_INK } from './card-palette';
import { CARD_WORDS } from './card-words';
import { type FittedText, fitText, type TextSize } from './fit-text';
import { box, type CardElement, type TextSetter } from './text-setter';

/** The size of a card, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/** The width of the part of a card that holds its text; the map fills the rest. */
export const TEXT_WIDTH = 672;

const PADDING = { left: 56, right: 40, top: 48, bottom: 40 } as const;
const COLUMN = TEXT_WIDTH - PADDING.left - PADDING.right;
const LINE_HEIGHT = 1.16;

const INK = PALETTES.light.ink;
const ACCENT = PALETTES.light.corridor;
const HAIRLINE = mix(INK, '#ffffff', 0.65);

interface TextStyle {
  readonly weight: 400 | 600;
  readonly colour: string;
  readonly sizes: readonly TextSize[];
}

/** The texts of a card with the sizes that each may have, largest first. All of the smallest have room together. */
const STYLES = {
  kicker: { weight: 400, colour: FAINT_INK, sizes: sizes([28, 1], [25, 1], [25, 2]) },
  headline: {
    weight: 600,
    colour: INK,
    // As many lines as the other texts leave room for.
    sizes: sizes([80, 1], [74, 2], [66, 3], [58, 3], [52, 4], [46, 4]),
  },
  label: { weight: 400, colour: INK, sizes: sizes([30, 1], [27, 1], [27, 2]) },
  value: {
    weight: 600,
    colour: ACCENT,
    sizes: sizes([76, 1], [66, 1], [56, 1], [46, 1], [40, 2], [34, 3], [30, 3]),
  },
  note: { weight: 400, colour: FAINT_INK, sizes: sizes([26, 1], [24, 2]) },
  source: { weight: 400, colour: FAINT_INK, sizes: sizes([23, 1]) },
  atlas: { weight: 600, colour: INK, sizes: sizes([26, 1]) },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** The name of a text of a card. */
export type TextName = keyof typeof STYLES;

/** Pixels above and below a text. */
const MARGINS: Readonly<Partial<Record<TextName, number>>> = {
  kicker: 10,
  note: 2,
  source: 4,
  atlas: 34,
};

/** The texts in the order in which they are given room: the headline has what the others leave. */
const ORDER: readonly TextName[] = [
  'atlas',
  'source',
  'kicker',
  'label',
  'note',
  'value',
  'headline',
];

/** Resolves to the texts of a card in the order in which they are given room, each in its size. Rejects if a font lacks a character. */
export async function fitCard(
  { locale, kicker, headline, figure, source }: CardContent,
  setter: TextSetter,
  width: number = COLUMN,
): Promise<ReadonlyMap<TextName, FittedText>> {
  const families = fontFamilies(locale);
  const texts: Partial<Record<TextName, string>> = {
    kicker,
    headline,
    ...(figure && { label: figure.label, value: figure.value, note: figure.note }),
    ...(source !== undefined && { source: `${CARD_WORDS[locale].source}: ${source}` }),
    atlas: translator(locale)('app.name'),
  };
  const fitted = new Map<TextName, FittedText>();
  let room = CARD.height - PADDING.top - PADDING.bottom;
  for (const name of ORDER) {
    const text = texts[name];
    if (text === undefined || text === '') continue;
    const { weight, sizes: possible } = STYLES[name];
    const advanceOf = await setter.measure([text, '…'], weight, families);
    const fit = fitText(text, withRoom(possible, room), width, advanceOf);
    fitted.set(name, fit);
    room -= heightOf(fit) + (MARGINS[name] ?? 0);
  }
  return fitted;
}

/**
 * Shares of the column for which texts are fitted, the next one if satori breaks a line earlier than `fitText`: it follows the Unicode line
 * breaking algorithm, of which that has a part.
 */
const WIDTHS = [1, 0.94, 0.88, 0.8];

/**
 * Resolves to the text of a card as SVG, `TEXT_WIDTH` wide. Rejects if a font lacks a character, or if a text takes more room
 * than it was given.
 */
export async function layOutText(content: CardContent, setter: TextSetter): Promise<string> {
  const { locale, headline } = content;
  for (const share of WIDTHS) {
    const fitted = await fitCard(content, setter, COLUMN * share);
    const { svg, nodes } = await setter.set(column(fitted, fontFamilies(locale)), {
      width: TEXT_WIDTH,
      height: CARD.height,
    });
    const isWithin = [...fitted].every(
      ([name, fit]) => (nodes.get(name)?.height ?? Infinity) <= heightOf(fit) + 1,
    );
    const { top, height } = nodes.get('atlas') ?? { top: Infinity, height: 0 };
    if (isWithin && top + height <= CARD.height - PADDING.bottom + 1) return svg;
  }
  throw new Error(`The text of the card of "${headline}" in ${locale} has no room`);
}

function column(fitted: ReadonlyMap<TextName, FittedText>, families: string): CardElement {
  const text = (name: TextName, style = {}) => {
    const fit = fitted.get(name);
    const { weight, colour } = STYLES[name];
    return fit === undefined
      ? []
      : [
          box(
            name,
            {
              fontSize: fit.size,
              lineHeight: LINE_HEIGHT,
              fontWeight: weight,
              color: colour,
              flexShrink: 0,
              ...style,
            },
            fit.text,
          ),
        ];
  };
  return box(
    'card',
    {
      display: 'flex',
      flexDirection: 'column',
      boxSizing: 'border-box',
      width: TEXT_WIDTH,
      height: CARD.height,
      padding: `${PADDING.top}px ${PADDING.right}px ${PADDING.bottom}px ${PADDING.left}px`,
      backgroundColor: '#ffffff',
      // Land beside it is almost white.
      borderRight: `2px solid ${HAIRLINE}`,
      fontFamily: families,
    },
    [
      ...text('kicker', { marginBottom: MARGINS.kicker }),
      ...text('headline'),
      box('gap', { display: 'flex', flexGrow: 1 }),
      ...text('label'),
      ...text('value'),
      ...text('note', { marginTop: MARGINS.note }),
      box('line', {
        display: 'flex',
        height: 2,
        flexShrink: 0,
        backgroundColor: HAIRLINE,
        marginTop: 18,
        marginBottom: 14,
      }),
      ...text('source', { marginBottom: MARGINS.source }),
      ...text('atlas'),
    ],
  );
}

function heightOf({ size, lines }: TextSize): number {
  return Math.ceil(lines * size * LINE_HEIGHT);
}

/** Returns those sizes of which a line has room in a height, with no more lines than have room; the smallest at least. */
function withRoom(possible: readonly TextSize[], height: number): readonly TextSize[] {
  const fitting = possible
    .map(({ size, lines }) => ({
      size,
      lines: Math.min(lines, Math.floor(height / (size * LINE_HEIGHT))),
    }))
    .filter(({ lines }) => lines > 0);
  return fitting.length > 0 ? fitting : possible.slice(-1);
}

function sizes(...pairs: readonly (readonly [size: number, lines: number])[]): TextSize[] {
  return pairs.map(([size, lines]) => ({ size, lines }));
}

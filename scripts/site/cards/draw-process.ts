import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import '../../../tools/i18n/all-messages';
import type { CardContent } from './card-content';
import { type CardPicture, cardDrawer } from './draw-card';

/** The cards of a record that a process draws, and the files into which it writes them. */
export interface DrawOrder {
  readonly picture: CardPicture;
  readonly cards: readonly { readonly file: string; readonly content: CardContent }[];
}

/** The answer to an order: nothing, or why it failed. */
export interface DrawAnswer {
  readonly failure?: string;
}

const draw = cardDrawer();

process.on('message', async ({ picture, cards }: DrawOrder) => {
  process.send?.(await answerTo(picture, cards));
});

async function answerTo(picture: CardPicture, cards: DrawOrder['cards']): Promise<DrawAnswer> {
  try {
    const drawn = await draw(
      picture,
      cards.map(({ content }) => content),
    );
    drawn.forEach((png, i) => {
      const file = cards[i]?.file ?? '';
      mkdirSync(dirname(file), { recursive: true });
      // A build that is stopped leaves no half of a card.
      writeFileSync(`${file}.part`, png);
      renameSync(`${file}.part`, file);
    });
    return {};
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

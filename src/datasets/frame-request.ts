import * as v from 'valibot';
import { LOCALES } from '../domain/locale';

/** Version of the messages between a frame and the page around it. */
export const MESSAGE_VERSION = 1;

/** Greatest length of an address in a message, in characters. */
const MAX_ADDRESS = 4000;

/** An address below the folder of the atlas, beginning with a language: `es/p/chancay-port/?v=1&g=globe`. */
const address = v.pipe(
  v.string(),
  v.maxLength(MAX_ADDRESS),
  v.regex(new RegExp(`^(${LOCALES.join('|')})(/|$)`)),
);

const envelope = { target: v.literal('corridor-atlas'), version: v.literal(MESSAGE_VERSION) };

/** What the page around a frame may ask for: another view, or state and height once more. */
const request = v.variant('type', [
  v.object({ ...envelope, type: v.literal('set'), address }),
  v.object({ ...envelope, type: v.literal('get') }),
]);
export type FrameRequest = v.InferOutput<typeof request>;

/** Returns the request that a message holds; undefined for any other data. Never throws. */
export function parseRequest(data: unknown): FrameRequest | undefined {
  try {
    const { success, output } = v.safeParse(request, data);
    return success ? output : undefined;
  } catch {
    // An object of the sender's whose properties throw.
    return undefined;
  }
}

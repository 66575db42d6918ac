import { lazyPart } from '../context/lazy-part';

const OPTIONS = { silent: true, isTool: true, messages: ['keyboard'] } as const;

/** Loads what the keyboard and screen readers need, after the panels. */
export const LazyKeyboard = lazyPart(
  () => import('./keyboard').then(({ Keyboard }) => Keyboard),
  OPTIONS,
);

export const LazyKeyHelpButton = lazyPart(
  () => import('./key-help-button').then(({ KeyHelpButton }) => KeyHelpButton),
  OPTIONS,
);

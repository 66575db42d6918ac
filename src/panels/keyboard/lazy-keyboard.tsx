import { lazyPart } from '../context/lazy-part';

/** Loads what the keyboard and screen readers need, after the panels. */
export const LazyKeyboard = lazyPart(() => import('./keyboard').then(({ Keyboard }) => Keyboard), {
  silent: true,
  messages: ['keyboard'],
});

import type { Messages } from '../../namespaces';

/** Portuguese messages of the atlas in a frame of another page. */
export const embed: Messages<'embed'> = {
  open: 'Abrir no atlas',
  'open-short': 'Atlas',
  back: 'Voltar à primeira vista',
  'full-screen': 'Tela cheia',
  'leave-full-screen': 'Sair da tela cheia',
  'gesture.ctrl': 'Segure Ctrl e role para aproximar o mapa',
  'gesture.command': 'Segure ⌘ e role para aproximar o mapa',
  'gesture.touch': 'Use dois dedos para mover o mapa',
};

import type { Messages } from '../../namespaces';

/** Spanish messages of the atlas in a frame of another page. */
export const embed: Messages<'embed'> = {
  open: 'Abrir en el atlas',
  'open-short': 'Atlas',
  back: 'Volver a la primera vista',
  'full-screen': 'Pantalla completa',
  'leave-full-screen': 'Salir de la pantalla completa',
  'gesture.ctrl': 'Mantenga Ctrl y desplace la rueda para acercar el mapa',
  'gesture.command': 'Mantenga ⌘ y desplace la rueda para acercar el mapa',
  'gesture.touch': 'Use dos dedos para mover el mapa',
};

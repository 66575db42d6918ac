import type { Messages } from '../../namespaces';

/** Spanish messages of the atlas in a frame of another page, and of the dialog that makes its code. */
export const embed: Messages<'embed'> = {
  open: 'Abrir en el atlas',
  back: 'Volver a la primera vista',
  derived: 'Calculado por el atlas',
  'full-screen': 'Pantalla completa',
  'leave-full-screen': 'Salir de la pantalla completa',
  'gesture.ctrl': 'Mantenga Ctrl y desplace la rueda para acercar el mapa',
  'gesture.command': 'Mantenga ⌘ y desplace la rueda para acercar el mapa',
  'gesture.touch': 'Use dos dedos para mover el mapa',
  'dialog.note':
    'Pegue el código en una página suya. Allí se podrá mover el mapa y abrir esta vista en el atlas.',
  'dialog.width': 'Ancho',
  'dialog.as-wide': 'El de la página',
  'dialog.in-pixels': 'En píxeles',
  'dialog.width-pixels': 'Ancho en píxeles',
  'dialog.height-pixels': 'Alto en píxeles',
  'dialog.reader-theme': 'Como el sistema del lector',
  'dialog.preview': 'Vista previa',
  'dialog.code': 'Código',
  'dialog.copy': 'Copiar código',
  'dialog.copied': 'Código copiado.',
  'dialog.copy-failed':
    'El navegador no permitió copiar. El código está seleccionado: cópielo a mano.',
  sandboxed:
    'La página que contiene este marco no permite dibujar aquí el mapa: el marco está aislado sin «allow-same-origin». El mapa está en el atlas: {href}',
};

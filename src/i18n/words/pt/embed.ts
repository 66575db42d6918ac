import type { Messages } from '../../namespaces';

/** Portuguese messages of the atlas in a frame of another page, and of the dialog that makes its code. */
export const embed: Messages<'embed'> = {
  open: 'Abrir no atlas',
  back: 'Voltar à primeira vista',
  derived: 'Calculado pelo atlas',
  'full-screen': 'Tela cheia',
  'leave-full-screen': 'Sair da tela cheia',
  'gesture.ctrl': 'Segure Ctrl e role para aproximar o mapa',
  'gesture.command': 'Segure ⌘ e role para aproximar o mapa',
  'gesture.touch': 'Use dois dedos para mover o mapa',
  'dialog.note':
    'Cole o código em uma página sua. Nela será possível mover o mapa e abrir esta vista no atlas.',
  'dialog.width': 'Largura',
  'dialog.as-wide': 'A da página',
  'dialog.in-pixels': 'Em pixels',
  'dialog.width-pixels': 'Largura em pixels',
  'dialog.height-pixels': 'Altura em pixels',
  'dialog.reader-theme': 'Como o sistema do leitor',
  'dialog.preview': 'Prévia',
  'dialog.code': 'Código',
  'dialog.copy': 'Copiar código',
  'dialog.copied': 'Código copiado.',
  'dialog.copy-failed':
    'O navegador não permitiu copiar. O código está selecionado: copie-o manualmente.',
  sandboxed:
    'A página em torno deste quadro não permite desenhar o mapa aqui: o quadro está isolado sem “allow-same-origin”. O mapa está no atlas: {href}',
};

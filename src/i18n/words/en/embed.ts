/** English messages of the atlas in a frame of another page, and of the dialog that makes its code. */
export const embed = {
  open: 'Open in the atlas',
  back: 'Back to the first view',
  derived: 'Derived by the atlas',
  'full-screen': 'Full screen',
  'leave-full-screen': 'Leave full screen',
  'gesture.ctrl': 'Hold Ctrl and scroll to zoom the map',
  'gesture.command': 'Hold ⌘ and scroll to zoom the map',
  'gesture.touch': 'Use two fingers to move the map',
  'dialog.note':
    'Paste the code into a page of your own. Its readers can move the map there and open this view in the atlas.',
  'dialog.width': 'Width',
  'dialog.as-wide': 'As wide as the page',
  'dialog.in-pixels': 'In pixels',
  'dialog.width-pixels': 'Width in pixels',
  'dialog.height-pixels': 'Height in pixels',
  'dialog.reader-theme': 'As the reader’s system',
  'dialog.preview': 'Preview',
  'dialog.code': 'Code',
  'dialog.copy': 'Copy code',
  'dialog.copied': 'Code copied.',
  'dialog.copy-failed': 'The browser did not allow copying. The code is selected: copy it by hand.',
  sandboxed:
    'The page around this frame does not allow the map here: its frame is sandboxed without “allow-same-origin”. The map is in the atlas: {href}',
} as const;

/** English messages of the atlas in a frame of another page. */
export const embed = {
  open: 'Open in the atlas',
  'open-short': 'Atlas',
  back: 'Back to the first view',
  'full-screen': 'Full screen',
  'leave-full-screen': 'Leave full screen',
  'gesture.ctrl': 'Hold Ctrl and scroll to zoom the map',
  'gesture.command': 'Hold ⌘ and scroll to zoom the map',
  'gesture.touch': 'Use two fingers to move the map',
} as const;

/** English messages of the offer of an online basemap. */
export const ground = {
  offer: 'Show streets and buildings',
  note: 'The built-in map has no more detail here: its coast has a point about every 800 m. Streets come from OpenFreeMap, a third party: it receives your network address and the part of the map that you look at.',
  on: 'Turn on',
  decline: 'Not now',
  off: 'Back to the built-in map',
};

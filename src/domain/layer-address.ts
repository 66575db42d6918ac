/** Length of an address beyond which it is not opened. */
const MAX_LENGTH = 2_000;

/** Returns the address of a file of another host that may be opened as a layer: `https` alone, without credentials and fragment. */
export function parseLayerAddress(text: string): string | undefined {
  if (text.length > MAX_LENGTH || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  url.hash = '';
  const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '';
  return isPlain && url.href.length <= MAX_LENGTH ? url.href : undefined;
}

/** Returns whether an address is that of an archive of tiles (PMTiles), of which parts are fetched as the map moves. */
export function isTileArchive(address: string): boolean {
  return /\.pmtiles$/i.test(new URL(address).pathname);
}

/** Returns the host of an address as readers recognise it, with its port unless that is the usual one. */
export function layerHost(address: string): string {
  return new URL(address).host;
}

/** Returns the name under which the file of an address is read: its own with that of its host. */
export function layerFileName(address: string): string {
  const { host, pathname } = new URL(address);
  const last = pathname.split('/').at(-1) ?? '';
  const [, name = last, ending = ''] = /^(.*?)(\.[^.]{1,8})?$/.exec(last) ?? [];
  return `${name} (${host})${ending}`.trim();
}

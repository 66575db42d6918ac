import * as samples from './sample-files.fixture';

const MEGABYTE = 1024 * 1024;

/** A script as cells, names and properties have it. It would show in the page's title. */
export const SCRIPT =
  '<img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>';

export const XML_BOMB =
  '<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><kml><Placemark><name>&b;</name></Placemark></kml>';

export const EXTERNAL_ENTITY =
  '<!DOCTYPE gpx SYSTEM "file:///etc/passwd"><gpx><wpt lat="1" lon="2"/></gpx>';

/** Returns an archive that inflates a thousandfold. */
export function zipBomb(): Uint8Array<ArrayBuffer> {
  return samples.zip({ 'doc.kml': new Uint8Array(64 * MEGABYTE) });
}

/** Returns an archive whose file claims a size in its directory and its local header. */
export function claimedArchive(size: number): Uint8Array<ArrayBuffer> {
  const bytes = samples.sampleKmz();
  const view = new DataView(bytes.buffer);
  view.setUint32(22, size, true);
  for (let at = 0; at + 4 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

/** Returns a feature whose property is a list in lists, and after it a sound one. */
export function deepGeojson(depth: number): string {
  const deep = '['.repeat(depth) + ']'.repeat(depth);
  const point =
    '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}';
  return `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":${deep}},"geometry":null},${point}]}`;
}

export const PROTOTYPE_KEYS =
  '{"type":"Feature","properties":{"__proto__":"a","constructor":"b","toString":"c"},"geometry":{"type":"Point","coordinates":[1,2],"__proto__":{"x":1}}}';

import { pinyin } from 'pinyin-pro';

/**
 * Returns the readings of all Chinese characters in the texts, without tones, as pairs of a reading and its characters. A
 * character with several readings has the one that is most frequent in the texts.
 */
export function pinyinOf(texts: readonly string[]): readonly (readonly [string, string])[] {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
      const readings = pinyin(run, { toneType: 'none', type: 'array', v: false });
      [...run].forEach((character, i) => {
        const reading = (readings[i] ?? '').normalize('NFD').replace(/[^a-z]/g, '');
        const count = counts.get(character) ?? new Map<string, number>();
        counts.set(character, count.set(reading, (count.get(reading) ?? 0) + 1));
      });
    }
  }
  const byReading = new Map<string, string>();
  for (const [character, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [reading = ''] = [...count].sort(([, a], [, b]) => b - a)[0] ?? [];
    if (reading !== '') byReading.set(reading, (byReading.get(reading) ?? '') + character);
  }
  return [...byReading].sort(([a], [b]) => (a < b ? -1 : 1));
}

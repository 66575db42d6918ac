import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { fixedSheet, type SheetParts, scaleMark, sheetRound, sheetSvg } from './picture-sheet';
import { parseSide, withinSides } from './picture-size';
import { wrapText } from './wrap-text';

const measure = (text: string, size: number) => text.length * size * 0.6;
const HOSTILE = 'A & B <script>alert("1")</script>';
const COLOURS = { paper: '#fff', ink: '#111', softInk: '#555' };
const PARTS: SheetParts = {
  ...{ width: 1000, title: HOSTILE, colours: COLOURS, measure },
  legend: [
    { label: 'Trade', isHeading: true },
    { label: 'Port & road', symbol: { markup: '<circle r="3"/>', width: 12, height: 12 } },
    { label: 'Curves are schematic.' },
  ],
  lines: ['Sources: MTC <2020>', 'https://atlas.example/en/?a=1&b=2'],
};

function read(svg: string) {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const texts = Array.from(root?.getElementsByTagName('text') ?? []);
  return { root, texts: texts.map((text) => text.textContent) };
}

describe('a sheet', () => {
  it('of a given height leaves the rest to the drawing', () => {
    const sheet = fixedSheet({ ...PARTS, isFullWidth: true }, 600);
    expect(sheet).toMatchObject({ width: 1000, height: 600, leftOut: 0 });
    expect(sheet.box).toMatchObject({ x: 0, width: 1000 });
    expect(sheet.box.height).toBeGreaterThan(350);
  });

  it('keeps its height if the drawing was made lower', () => {
    expect(fixedSheet(PARTS, 600, 200)).toMatchObject({ height: 600, box: { height: 200 } });
  });

  it('round a drawing is as high as all that it holds', () => {
    const sheet = sheetRound(PARTS, 300);
    expect(sheet.box.height).toBe(300);
    expect(sheet.height).toBeGreaterThan(300 + 100);
  });

  it('leaves out entries for which there is no room, and counts them', () => {
    const legend = Array.from({ length: 80 }, (_, i) => ({ label: `A long entry, number ${i}` }));
    const sheet = fixedSheet({ ...PARTS, legend }, 500);
    expect(sheet.leftOut).toBeGreaterThan(40);
    expect(sheet.box.height).toBeGreaterThan(200);
  });

  it('is an SVG whose texts are texts, whatever they hold', () => {
    const sheet = sheetRound(PARTS, 300);
    const { root, texts } = read(sheetSvg(sheet, COLOURS, { drawing: '<path d="M0 0h9"/>' }));
    expect(root?.getAttribute('width')).toBe('1000');
    expect(root?.getElementsByTagName('script')).toHaveLength(0);
    expect(texts.slice(0, 4)).toEqual([HOSTILE, 'Trade', 'Port & road', 'Curves are schematic.']);
    expect(texts.at(-1)).toBe('https://atlas.example/en/?a=1&b=2');
  });

  it('has a scale as long as it says', () => {
    const mark = scaleMark({ x: 10, y: 90 }, { text: '100 km', length: 120 }, PARTS);
    const { root, texts } = read(mark);
    expect(texts).toEqual(['100 km']);
    expect(root?.getElementsByTagName('path')[0]?.getAttribute('d')).toContain('h120');
  });
});

describe('a wrapped text', () => {
  const lines = (text: string, width: number) => wrapText(text, width, (part) => part.length);

  it('breaks between words, Chinese anywhere, and a long word where it must', () => {
    expect(lines('one two three', 8)).toEqual(['one two', 'three']);
    expect(lines('不可用于航海', 4)).toEqual(['不可用于', '航海']);
    expect(lines('https://a.example/', 7)).toEqual(['https:/', '/a.exam', 'ple/']);
    expect(lines('', 7)).toEqual([]);
  });
});

describe('a size', () => {
  it('is whole numbers within bounds', () => {
    expect(['1600', ' 480 ', '2400'].map(parseSide)).toEqual([1600, 480, 2400]);
    for (const text of ['479', '2401', '1e3', '-900', '900.5', '', '٣٠٠٠', '99999999999']) {
      expect(parseSide(text), text).toBeUndefined();
    }
    expect(withinSides({ width: 390, height: 844.4 })).toEqual({ width: 480, height: 844 });
  });
});

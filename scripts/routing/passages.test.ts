import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Passage } from '../../src/domain/passage';
import { greatCircleDistance, greatCircleLine } from '../../src/geo/great-circle';
import type { Position, Track } from '../../src/geo/position';
import { type NauticalMiles, nauticalMiles } from '../../src/geo/units';
import { crossings, isLand, type Land, loadLand } from '../../tools/coast/land';
import { meetingPoint } from '../../tools/coast/segments';
import { readPassages } from './passages';

const DATA = join(import.meta.dirname, '../../data/passages');

/** Where gates may end at sea: south of the ice limit, or beyond the pole. */
const isIce = ([, lat]: Position) => lat <= -60 || lat >= 89;

const passages = readPassages();
const gated = passages.filter(({ gate }) => gate !== undefined);
const linked = passages.filter(({ link }) => link !== undefined);

describe('the passages', () => {
  it('are those that a navigator asks for by name', () => {
    const asked =
      'panama suez kiel corinth bosporus dardanelles magellan drake good-hope malacca sunda lombok ' +
      'torres bab-el-mandeb hormuz gibraltar taiwan tsugaru osumi luzon dover oresund great-belt ' +
      'bering northern-sea-route northwest-passage';
    expect(passages.map(({ id }) => id)).toEqual(expect.arrayContaining(asked.split(' ')));
  });

  it('stand in the order of their ids', () => {
    const ids = passages.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });

  it('share no id and no alias', () => {
    const words = passages.flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it('are closed by default only where the reason is given, and these are all', () => {
    const closed = passages.filter(({ open }) => !open);
    expect(closed.filter(({ why }) => why.en.length < 20)).toEqual([]);
    expect(closed.map(({ id }) => id)).toEqual([
      'bali',
      'beagle',
      'canso',
      'cape-cod',
      'corinth',
      'kanmon',
      'kiel',
      'little-belt',
      'nevelskoy',
      'northern-sea-route',
      'northwest-passage',
      'palk',
      'torres',
    ]);
  });
});

describe('on the coast of 1:10m', () => {
  let land: Land;
  beforeAll(() => {
    land = loadLand();
  });

  it.each(gated)('the gate of $id ends on land, or in the ice', ({ gate = [] }) => {
    const ends = [gate[0], gate.at(-1)].filter((end) => end !== undefined);
    expect(ends.filter((end) => !isLand(land, end) && !isIce(end))).toEqual([]);
    expect(isLand(land, ends[0] ?? [0, 0])).toBe(true);
  });

  it.each(gated)('the gate of $id crosses water', ({ gate = [] }) => {
    expect(lengthAtSea(land, gate)).toBeGreaterThan(nauticalMiles(0.3));
  });

  it.each(linked)('the link of $id runs from sea to sea over land', ({ link = [] }) => {
    const [first = [0, 0], last = [0, 0]] = [link[0], link.at(-1)];
    expect([isLand(land, first), isLand(land, last)]).toEqual([false, false]);
    expect(crossings(land, link).length).toBeGreaterThan(1);
  });

  it.each(linked)('the link of $id has no leg that jumps', ({ link = [] }) => {
    const legs = pairs(link).map(([from, to]) => greatCircleDistance(from, to));
    expect(Math.max(...legs)).toBeLessThan(20);
  });

  it.each(passages)('the label of $id stands in its water', (passage) => {
    const { position, link } = passage;
    if (link) expect(distanceTo(link, position)).toBeLessThan(nauticalMiles(0.5));
    else expect(isLand(land, position)).toBe(false);
  });

  it('lets Punta Arenas be reached from the Atlantic, and Busan from the south, past no gate', () => {
    const firstNarrows: Position = [-69.6, -52.5];
    const puntaArenas: Position = [-70.8, -53.15];
    expect(meets(gateOf('magellan'), [firstNarrows, puntaArenas])).toBe(false);
    expect(
      meets(gateOf('korea'), [
        [128, 34],
        [129.08, 35.05],
      ]),
    ).toBe(false);
  });
});

describe('a fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'passages-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function reading(change: (text: string) => string, file = 'suez.yaml'): () => unknown {
    cpSync(DATA, folder, { recursive: true });
    writeFileSync(join(folder, file), change(readFileSync(join(DATA, file), 'utf8')));
    return () => readPassages(folder);
  }

  it('names the file and the field', () => {
    expect(reading((text) => text.replace(/^open: .*$/m, 'open: perhaps'))).toThrow(
      /suez\.yaml: open: /,
    );
  });

  it('is a limit without its source', () => {
    expect(reading((text) => text.replace('source: sca-rules-2020', 'source: hearsay'))).toThrow(
      /suez\.yaml: limits: cites a source/,
    );
  });

  it('is a canal without a link', () => {
    expect(reading((text) => text.replace(/^link:$/m, 'gate:'))).toThrow(/suez\.yaml: link: /);
  });

  it('is an alias that another passage has', () => {
    expect(reading((text) => text.replace('suez-canal', 'panama-canal'))).toThrow(
      /suez\.yaml: aliases: panama-canal already means panama/,
    );
  });
});

function gateOf(id: string): Track {
  return passages.find((passage: Passage) => passage.id === id)?.gate ?? [];
}

/** Judged in the plane of longitude and latitude, which serves over a hundred miles. */
function meets(one: Track, other: Track): boolean {
  return pairs(one).some((a) => pairs(other).some((b) => meetingPoint(a, b) !== undefined));
}

function pairs(line: Track): readonly (readonly [Position, Position])[] {
  return line.slice(1).map((to, i) => [line[i] ?? to, to]);
}

function lengthAtSea(land: Land, line: Track): NauticalMiles {
  const step = nauticalMiles(0.1);
  const pieces = pairs(line).flatMap(([from, to]) => greatCircleLine(from, to, step).slice(1));
  return nauticalMiles(pieces.filter((position) => !isLand(land, position)).length * step);
}

function distanceTo(line: Track, position: Position): NauticalMiles {
  const near = pairs(line).flatMap(([from, to]) => greatCircleLine(from, to, nauticalMiles(0.1)));
  return nauticalMiles(Math.min(...near.map((point) => greatCircleDistance(point, position))));
}

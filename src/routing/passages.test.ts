import { describe, expect, it } from 'vitest';
import type { WaterwayPassage } from '../domain/waterways';
import { Passages } from './passages';
import { toVec } from './vec';

const suez: WaterwayPassage = {
  id: 'suez',
  aliases: ['suez-canal', '苏伊士运河'],
  kind: 'canal',
  position: [32, 30],
  link: [
    [32, 31],
    [32, 29],
  ],
  open: true,
  limits: [
    { measure: 'draught', metres: 20 },
    { measure: 'airDraught', metres: 68 },
  ],
};
const torres: WaterwayPassage = {
  id: 'torres',
  aliases: ['torres-strait'],
  kind: 'strait',
  position: [142, -10],
  gate: [
    [142, -9],
    [142, -11],
  ],
  open: false,
  limits: [{ measure: 'draught', metres: 12 }],
};
const passages = new Passages([suez, torres]);
const away = [toVec([0, 0]), toVec([-30, 10])];

describe('a passage', () => {
  it.each([
    { name: 'suez', id: 'suez' },
    { name: 'Suez', id: 'suez' },
    { name: 'SUEZ CANAL', id: 'suez' },
    { name: ' suez_canal ', id: 'suez' },
    { name: '苏伊士运河', id: 'suez' },
    { name: 'Torres  Strait', id: 'torres' },
    { name: 'tores', id: undefined },
    { name: '', id: undefined },
    { name: 'function Object() { [native code] }', id: undefined },
    { name: '[object Object]', id: undefined },
  ])('is found by "$name": $id', ({ name, id }) => {
    expect(passages.find(name)?.id).toBe(id);
  });

  it('has its gate or its link as points of the sphere', () => {
    expect([...passages.gates.keys()]).toEqual(['torres']);
    expect(passages.links.get('suez')).toEqual([toVec([32, 31]), toVec([32, 29])]);
  });
});

describe('what is shut to a ship', () => {
  it('is what is closed by default', () => {
    expect(passages.closedTo({}, away)).toEqual(['torres']);
  });

  it('is what it asks to be closed, by any name, beside that', () => {
    expect(passages.closedTo({ closed: ['Suez Canal'] }, away)).toEqual(['suez', 'torres']);
  });

  it('is not what it asks to be opened', () => {
    expect(passages.closedTo({ opened: ['torres_strait'] }, away)).toEqual([]);
  });

  it('is what it asks to be closed, though it asks to be opened as well', () => {
    expect(passages.closedTo({ opened: ['torres'], closed: ['torres'] }, away)).toEqual(['torres']);
  });

  it.each([
    { vessel: {}, shut: [] },
    { vessel: { draught: 12 }, shut: [] },
    { vessel: { draught: 12.1 }, shut: ['torres'] },
    { vessel: { draught: 21 }, shut: ['suez', 'torres'] },
    { vessel: { airDraught: 70 }, shut: ['suez'] },
    { vessel: { length: 1000, beam: 1000 }, shut: [] },
  ])('with the measures $vessel is $shut', ({ vessel, shut }) => {
    expect(passages.closedTo({ opened: ['torres'], vessel }, away)).toEqual(shut);
  });

  it.each([
    { where: 'on its gate', port: [142, -10] },
    { where: '16 km from its gate', port: [142.15, -10] },
  ] as const)('is not what it calls in, $where', ({ port }) => {
    expect(passages.closedTo({}, [...away, toVec(port)])).toEqual([]);
  });

  it('is what it calls near, 33 km from the gate', () => {
    expect(passages.closedTo({}, [...away, toVec([142.3, -10])])).toEqual(['torres']);
  });

  it('is what it is too deep for, though it calls in it', () => {
    const ends = [toVec([142, -10])];
    expect(passages.closedTo({ vessel: { draught: 15 } }, ends)).toEqual(['torres']);
  });
});

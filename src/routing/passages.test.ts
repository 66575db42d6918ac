import { describe, expect, it } from 'vitest';
import { Passages } from './passages';
import { toVec } from './vec';
import type { WaterwayPassage } from './waterways';

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

  it('has its gate or its link as vectors', () => {
    expect([...passages.gates.keys()]).toEqual(['torres']);
    expect(passages.links.get('suez')).toEqual([toVec([32, 31]), toVec([32, 29])]);
  });
});

describe('the passages closed to a ship', () => {
  it('are those closed by default', () => {
    expect(passages.closedTo({}, away)).toEqual(['torres']);
  });

  it('include those that the query closes, by any name', () => {
    expect(passages.closedTo({ closed: ['Suez Canal'] }, away)).toEqual(['suez', 'torres']);
  });

  it('leave out those that the query opens', () => {
    expect(passages.closedTo({ opened: ['torres_strait'] }, away)).toEqual([]);
  });

  it('include one that the query both closes and opens', () => {
    expect(passages.closedTo({ opened: ['torres'], closed: ['torres'] }, away)).toEqual(['torres']);
  });

  it.each([
    { vessel: {}, closed: [] },
    { vessel: { draught: 12 }, closed: [] },
    { vessel: { draught: 12.1 }, closed: ['torres'] },
    { vessel: { draught: 21 }, closed: ['suez', 'torres'] },
    { vessel: { airDraught: 70 }, closed: ['suez'] },
    { vessel: { length: 1000, beam: 1000 }, closed: [] },
  ])('for the measures $vessel are $closed', ({ vessel, closed }) => {
    expect(passages.closedTo({ opened: ['torres'], vessel }, away)).toEqual(closed);
  });

  it('are told apart by the limits that a ship exceeds', () => {
    const ids = ['suez', 'torres', 'river'];
    expect(passages.exceededBy({ draught: 21 }, ids)).toEqual(['suez', 'torres']);
    expect(passages.exceededBy({ draught: 12.1 }, ids)).toEqual(['torres']);
    expect(passages.exceededBy({}, ids)).toEqual([]);
  });

  it.each([
    { where: 'on its gate', port: [142, -10] },
    { where: '16 km from its gate', port: [142.15, -10] },
  ] as const)('leave out one that the ship calls in, $where', ({ port }) => {
    expect(passages.closedTo({}, [...away, toVec(port)])).toEqual([]);
  });

  it('include one whose gate is 33 km from the call', () => {
    expect(passages.closedTo({}, [...away, toVec([142.3, -10])])).toEqual(['torres']);
  });

  it('include one that the ship is too deep for, though it calls in it', () => {
    const ends = [toVec([142, -10])];
    expect(passages.closedTo({ vessel: { draught: 15 } }, ends)).toEqual(['torres']);
  });
});

import { describe, expect, it } from 'vitest';
import { parseCommand } from './command';

const ENDS = ['--from', '-77.2731,-11.5843', '--to', '122.0691,30.6254'];

describe('the command line', () => {
  it('takes positions west and south of 0', () => {
    expect(parseCommand(ENDS)).toMatchObject({
      kind: 'route',
      asJson: false,
      query: { from: [-77.2731, -11.5843], to: [122.0691, 30.6254], vessel: {} },
    });
    expect(parseCommand(['--from=-77,-12', '--to', '-.5,1'])).toMatchObject({
      query: { from: [-77, -12], to: [-0.5, 1] },
    });
  });

  it('takes passages, measures of a ship and the output format', () => {
    const words =
      '--via panama --closed suez,malacca --opened kiel --draught 15.5 --air-draught 60';
    expect(
      parseCommand([...ENDS, ...words.split(' '), '--no-weather-limit', '--json']),
    ).toMatchObject({
      asJson: true,
      query: {
        via: ['panama'],
        closed: ['suez', 'malacca'],
        opened: ['kiel'],
        vessel: { draught: 15.5, airDraught: 60 },
        keepsWeatherLimit: false,
      },
    });
  });

  it('takes a file of pairs, or prints help', () => {
    expect(parseCommand(['--pairs', 'pairs.json'])).toEqual({ kind: 'pairs', file: 'pairs.json' });
    expect(parseCommand([])).toEqual({ kind: 'help' });
    expect(parseCommand(['--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    { wrong: 'no end', words: ['--from', '1,2'], message: '--to is missing' },
    { wrong: 'a name for a position', words: ['--from', 'Lima', '--to', '1,2'], message: '"Lima"' },
    { wrong: 'half a position', words: ['--from', '1,', '--to', '1,2'], message: '--from is "1,"' },
    { wrong: 'the latitude first', words: ['--from', '1,2', '--to', '30,122'], message: '--to is' },
    { wrong: 'a draught in feet', words: [...ENDS, '--draught', '50ft'], message: '--draught is' },
    { wrong: 'a draught below 0', words: [...ENDS, '--draught', '-5'], message: '--draught is' },
    { wrong: 'an unknown option', words: [...ENDS, '--speed', '12'], message: '--speed' },
    { wrong: 'ends twice', words: [...ENDS, '--pairs', 'a.json'], message: 'leave --from' },
  ])('with $wrong is refused', ({ words, message }) => {
    expect(() => parseCommand(words)).toThrow(message);
  });
});

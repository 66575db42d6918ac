import { describe, expect, it } from 'vitest';
import { parseCommand } from './command';

const ENDS = ['--from', '-77.2731,-11.5843', '--to', 'CNSGH'];

describe('the command line', () => {
  it('takes positions west and south of 0', () => {
    expect(parseCommand(ENDS)).toMatchObject({
      kind: 'route',
      format: 'text',
      from: '-77.2731,-11.5843',
      to: 'CNSGH',
    });
    expect(parseCommand(['--from=-77,-12', '--to', '-.5,1'])).toMatchObject({
      from: '-77,-12',
      to: '-.5,1',
    });
  });

  it('takes passages, measures of a ship and the output format', () => {
    const words =
      '--via panama --closed suez,malacca --opened kiel --draught 15.5 --air-draught 60';
    expect(
      parseCommand([...ENDS, ...words.split(' '), '--no-weather-limit', '--json']),
    ).toMatchObject({
      format: 'json',
      fields: {
        via: 'panama',
        closed: 'suez,malacca',
        opened: 'kiel',
        draught: '15.5',
        air_draught: '60',
        weather_limit: false,
      },
    });
  });

  it('takes a file of pairs, a matrix, or prints help', () => {
    expect(parseCommand(['--pairs', '-', '--out', 'a.csv', '--no-lines'])).toMatchObject({
      kind: 'pairs',
      file: '-',
      out: 'a.csv',
      format: 'csv',
      withLines: false,
      withHeader: true,
    });
    expect(parseCommand(['--matrix', 'ports.txt'])).toMatchObject({
      kind: 'matrix',
      format: 'csv',
    });
    expect(parseCommand([])).toEqual({ kind: 'help' });
    expect(parseCommand(['--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    { wrong: 'no end', words: ['--from', '1,2'], message: '--to is missing' },
    {
      wrong: 'an unknown option',
      words: [...ENDS, '--clsoed', 'suez'],
      message: 'unknown option --clsoed; did you mean --closed?',
    },
    { wrong: 'an unknown option like none', words: ['--speed', '12'], message: '--speed' },
    { wrong: 'a word alone', words: [...ENDS, 'panama'], message: '"panama" stands alone' },
    { wrong: 'an option twice', words: [...ENDS, '--to', 'x'], message: '--to is given twice' },
    { wrong: 'no value', words: ['--from', '--to', 'x'], message: '--from needs a value' },
    { wrong: 'a value too many', words: [...ENDS, '--json=1'], message: '--json takes no value' },
    {
      wrong: 'an unknown format',
      words: [...ENDS, '--format', 'geojosn'],
      message: 'expected text, json, geojson, csv; did you mean geojson?',
    },
    {
      wrong: 'ends beside pairs',
      words: [...ENDS, '--pairs', 'a.json'],
      message: '--from goes without --pairs and --matrix',
    },
    { wrong: 'resuming without a file', words: ['--pairs', 'a', '--resume'], message: '--out' },
    { wrong: 'half a thread', words: ['--pairs', 'a', '--threads', '0.5'], message: '--threads' },
    { wrong: 'two runs', words: ['--pairs', 'a', '--matrix', 'b'], message: 'two runs' },
  ])('with $wrong is refused', ({ words, message }) => {
    expect(() => parseCommand(words)).toThrow(message);
  });
});

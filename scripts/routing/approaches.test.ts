import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readApproaches } from './approaches';

describe('a folder of approaches', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'approaches-'));
    write('main', '[[0, 0], [1, 0], [2, 0]]');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is read by id, whatever stands first', () => {
    write('branch', '[[1, 0], [1, 1]]', 'joins: main');
    expect(readApproaches(folder).map(({ id }) => id)).toEqual(['branch', 'main']);
  });

  it('names the file and the field of a fault', () => {
    write('main', '[[0, 0]]');
    expect(() => readApproaches(folder)).toThrow(
      `${join(folder, 'main.yaml')}: track: expected two positions or more`,
    );
  });

  it('refuses a branch of what is not there', () => {
    write('branch', '[[1, 0], [1, 1]]', 'joins: trunk');
    expect(() => readApproaches(folder)).toThrow('joins: there is no approach trunk');
  });

  it('refuses a branch that begins beside the fairway it joins', () => {
    write('branch', '[[1, 0.01], [1, 1]]', 'joins: main');
    expect(() => readApproaches(folder)).toThrow(
      'track.0: 1, 0.01 is none of the positions of main',
    );
  });

  function write(id: string, track: string, more = ''): void {
    const words = '{ en: a, es: a, pt: a, zh: a }';
    const sources = '[{ id: a, publisher: a, title: a }]';
    const text = `name: ${words}\nhead: ${words}\ntrack: ${track}\nsources: ${sources}\n${more}\n`;
    writeFileSync(join(folder, `${id}.yaml`), text);
  }
});

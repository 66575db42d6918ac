import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { GazetteerPort } from '../domain/gazetteer';
import { gazetteer, packGazetteer } from './gazetteer-schema';

const CHANCAY: GazetteerPort = {
  id: 'pechy',
  name: 'Chancay',
  country: 'PE',
  position: [-77.27, -11.59],
  timeZone: 'America/Lima',
};
const CALLAO: GazetteerPort = {
  ...CHANCAY,
  id: 'pecll',
  name: 'Callao',
  position: [-77.15, -12.05],
};

describe('gazetteer', () => {
  it('parses what packGazetteer writes', () => {
    expect(v.parse(gazetteer, packGazetteer([CHANCAY, CALLAO]))).toEqual([CHANCAY, CALLAO]);
  });

  it('lists each time zone once', () => {
    expect(packGazetteer([CHANCAY, CALLAO])).toMatchObject({ zones: ['America/Lima'] });
  });

  it('rejects a port whose time zone is not in the list', () => {
    const file = { zones: ['America/Lima'], ports: [['pechy', 'Chancay', -7727, -1159, 1]] };
    expect(v.safeParse(gazetteer, file).success).toBe(false);
  });
});

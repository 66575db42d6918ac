import { describe, expect, it } from 'vitest';
import { readBuiltNames } from './built-names';
import { createPassageFinder } from './passage-finder';
import { createPortFinder } from './port-finder';

const names = readBuiltNames();
const findPort = createPortFinder(names);
const findPassage = createPassageFinder(names);

describe('a port', () => {
  it.each([
    ['PECHY', 'PECHY'],
    ['pe chy', 'PECHY'],
    ['Chancay', 'PECHY'],
    ['钱凯', 'PECHY'],
    ['上海', 'CNSGH'],
    ['Xangai', 'CNSGH'],
    ['CNSHA', 'CNSGH'],
    ['纽约', 'USNYC'],
    ['Singapur', 'SGSIN'],
    ['Rotterdam', 'NLRTM'],
    ['San Pedro, CI', 'CISPY'],
    ['San Pedro, Argentina', 'ARSPD'],
    ['Ningbo', 'CNNGB'],
    ['Hamburgo', 'DEHAM'],
    ['汉堡', 'DEHAM'],
    ['Chicago', 'USCHI'],
    ['USCLE', 'USCLE'],
    ['Duluth', 'USDLH'],
    ['USDET', 'USDET'],
    ['Toronto', 'CATOR'],
    ['CAHAM', 'CAHAM'],
    ['Thunder Bay', 'CATHU'],
  ])('is found by %s', (text, code) => {
    expect(findPort(text)).toMatchObject({ code });
  });

  it('has the position of the desk', () => {
    expect(findPort('PECHY')).toMatchObject({ position: [-77.2731, -11.5843] });
  });

  it('is asked for again where several have the name', () => {
    expect(findPort('San Pedro')).toEqual({
      error: expect.stringMatching(/ARSPD .*CISPY .*give the code/),
    });
  });

  it.each(['Roterdam', 'PECHZ', 'Xyzzy', '汉'])('is suggested three times for %s', (text) => {
    const found = findPort(text);
    const error = 'error' in found ? found.error : '';
    expect(error).toContain(`"${text}"`);
    expect(error.match(/\b[A-Z]{5} \(/g)).toHaveLength(3);
  });

  it('is suggested by its code for a slip in a code', () => {
    expect(findPort('PECHZ')).toEqual({ error: expect.stringContaining('PECHY (Chancay, Peru)') });
  });
});

describe('a passage', () => {
  it.each(['suez', 'Suez_Canal', 'canal de Suez', '苏伊士运河'])('is found by %s', (text) => {
    expect(findPassage(text)).toEqual({ id: 'suez' });
  });

  it('is suggested for a slip', () => {
    expect(findPassage('panma')).toEqual({ error: 'no passage "panma"; did you mean panama?' });
  });
});

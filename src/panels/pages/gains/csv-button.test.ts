import { expect, it } from 'vitest';
import { DEFAULT_GAINS_OPTIONS } from '../../../domain/gains-options';
import { madeUpNetwork } from '../../../domain/land-network.fixture';
import { csvOf } from './csv-button';

it('writes a place a line, the most populous first, and quotes commas', () => {
  const regions = [{ en: 'Lima, coast', es: 'Lima', pt: 'Lima', zh: '利马' }];
  const text = csvOf(
    [
      { place: 'b', answer: 'unreached', saving: {} },
      {
        ...{ place: 'a', answer: 'gains', best: 'pechy', second: 'pecll' },
        saving: { cost: 12.34, time: -0.5, carbon: 7 },
      },
    ],
    { network: madeUpNetwork, regions, options: DEFAULT_GAINS_OPTIONS, locale: 'en' },
  );
  const [head, first, second, ...rest] = text.split('\r\n');
  expect(head).toMatch(/^id,place,country,region,.*saved_usd,saved_days,saved_kg_co2e,/);
  expect(first).toBe(
    'a,a,PE,"Lima, coast",-77,-10,61000,pechy,pecll,12.3,-0.50,7.0,cost,container,open,now,cnsgh',
  );
  expect(second).toBe('b,B,PE,,-76,-10,0,,,,,,cost,container,open,now,cnsgh');
  expect(rest).toEqual([]);
});

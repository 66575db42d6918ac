import { expect, it } from 'vitest';
import { madeUpNetwork } from '../../domain/land-network.fixture';
import type { PlaceGain } from '../../domain/place-gain';
import { reachRows } from './reach-rows';

const region = { en: 'Acre', es: 'Acre', pt: 'Acre', zh: '阿克里州' };
const saving = { cost: -20, time: 1.5 };

it('joins the answer of a place with the names of place, region and ports', () => {
  const [port] = madeUpNetwork.ports;
  const gain: PlaceGain = { place: 'b', answer: 'loses', saving, best: port?.id ?? '' };
  expect(reachRows([gain], madeUpNetwork, [region, region])).toEqual([
    {
      ...{ id: 'b', name: { en: 'B', es: 'Bé', pt: 'Bé', zh: '乙' }, country: 'PE', population: 0 },
      position: [-76, -10],
      ...{ answer: 'loses', saving, region, best: port?.name },
    },
  ]);
});

it('lists a place without a way or a region, and drops one that the network lacks', () => {
  const rows = reachRows(
    [
      { place: 'atlantis', answer: 'gains', saving: {} },
      { place: 'a', answer: 'unreached', saving: {} },
    ],
    madeUpNetwork,
    [],
  );
  expect(rows.map(({ id }) => id)).toEqual(['a']);
  expect(rows[0]).not.toHaveProperty('best');
});

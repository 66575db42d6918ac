import { nauticalMiles } from '../geo/units';
import type { LandNetwork, NetworkPlace, NetworkStretch } from './land-network';
import type { RoutableNetwork } from './land-route';

const same = (name: string) => ({ en: name, es: name, pt: name, zh: name });

const place = (id: string, country: string, lon: number, rest: Partial<NetworkPlace> = {}) => ({
  ...{ id, name: same(id), country, position: [lon, -10] as const },
  ...{ population: 0, isCapital: false, terminals: [], ...rest },
});

const stretch = (
  way: string,
  from: string,
  to: string,
  rest: Partial<NetworkStretch> = {},
): NetworkStretch => ({
  ...{ way, from, to, bends: [], km: 110, isDerived: false, mode: 'road', status: 'open' },
  ...{ statusAsOf: '2025', terrain: 'lowland', ...rest },
});

/**
 * A made-up network: from the port a road leads over the pass b to the border c and d, where a river begins; a railway from a
 * to d is planned.
 */
export const madeUpNetwork: LandNetwork = {
  places: [
    place('a', 'PE', -77, { population: 61_000, terminals: ['rail'] }),
    place('b', 'PE', -76, { name: { en: 'B', es: 'Bé', pt: 'Bé', zh: '乙' } }),
    place('c', 'PE', -75, { name: { en: 'C', es: 'C', pt: 'C', zh: '丙' }, project: 'las-bambas' }),
    place('d', 'BR', -74, { isCapital: true, terminals: ['rail', 'river'] }),
    place('e', 'BR', -73, { terminals: ['river'] }),
  ],
  ways: [
    { id: 'pass-road', name: same('Pass road'), mode: 'road' },
    { id: 'river', name: same('River'), mode: 'river' },
    { id: 'railway', name: same('Railway'), mode: 'rail', gauge: 1435 },
  ],
  stretches: [
    stretch('pass-road', 'a', 'b', {
      surface: 'paved',
      terrain: 'mountains',
      km: 182.5,
      bends: [[-76.5, -10.2]],
      pass: { name: 'Ticlio', altitude: 4818 },
    }),
    stretch('pass-road', 'b', 'c', { surface: 'gravel', isDerived: true }),
    stretch('pass-road', 'c', 'd', {
      surface: 'gravel',
      border: 'c-d',
      season: { months: [11, 4], note: same('Mud') },
    }),
    stretch('river', 'd', 'e', { mode: 'river', km: 200 }),
    stretch('railway', 'a', 'd', { mode: 'rail', status: 'planned', km: 350 }),
  ],
  borders: [
    {
      ...{ id: 'c-d', name: same('C to D') },
      delay: { low: 2, central: 12, high: 72, asOf: '2025' },
    },
  ],
  ports: [
    {
      ...{ id: 'pechy', name: same('Chancay'), country: 'PE', position: [-77.1, -10.1] },
      ...{ place: 'a', cargo: ['container', 'bulk'], bulkKinds: ['minerals'], since: '2024-11' },
      direct: [{ to: 'cnsgh', sailingsPerWeek: 1, since: '2024-12', asOf: '2026' }],
      via: [{ port: 'pacll', sea: { length: nauticalMiles(600), passages: [] } }],
      sea: [
        {
          to: 'cnsgh',
          shortest: { length: nauticalMiles(9255.5), passages: ['panama', 'korea'] },
          withoutPanama: { length: nauticalMiles(9999), passages: [] },
        },
        { to: 'cnngb', shortest: { length: nauticalMiles(9298), passages: [] } },
      ],
    },
  ],
  relays: [
    {
      ...{ id: 'pecll~pechy', from: 'pecll', to: 'pechy', sailingsPerWeek: 2, asOf: '2026' },
      ...{ status: 'open', sea: { length: nauticalMiles(40), passages: [] } },
    },
  ],
  origins: [
    {
      ...{ id: 'mine', name: same('Mine'), place: 'c', product: same('Copper') },
      ...{ cargo: 'bulk', bulkKind: 'minerals' },
      documented: [{ port: 'pechy', share: 80, asOf: '2024' }],
      volume: [{ tonnes: 1000, year: 2024 }],
    },
  ],
  destinations: ['cnsgh', 'cnngb'],
  sinuosities: { 'road lowland': 1.003 },
};

export const networkWithoutRoutes: RoutableNetwork = {
  ...madeUpNetwork,
  routerFor: () => () => undefined,
};

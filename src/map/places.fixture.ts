import type { CorridorMap } from '../domain/corridor';
import type { ProjectSummary } from '../domain/project';
import type { RecordGraph } from '../domain/record-graph';
import { SEA_LENGTHS } from '../domain/sea-leg.fixture';

const words = (text: string) => ({ en: text, es: text, pt: text, zh: text });

/** Two places so far apart that no close view shows both. */
export const MINE = project('mine', [-72, -14], 'town');
export const BRIDGE = project('bridge', [-46, -23], 'site');

/** Chancay and Shanghai with the line between them, and no legs on land. */
export const CORRIDOR: CorridorMap = {
  seaLeg: {
    from: 'pechy',
    to: 'cnsgh',
    lengths: SEA_LENGTHS,
    waypoints: [
      [-77, -12],
      [-238, 31],
    ],
    approaches: [],
    passages: [],
  },
  legs: [],
  countryNames: [],
  ports: [
    {
      ...{ id: 'pechy', name: words('Chancay'), place: words('Peru'), country: 'PE' },
      ...{ position: [-77, -12], role: 'terminal' },
    },
    {
      ...{ id: 'cnsgh', name: words('Shanghai'), place: words('China'), country: 'CN' },
      ...{ position: [122, 31], role: 'terminal' },
    },
  ],
};

/** A company that built both projects, and one that built none. */
export const GRAPH: RecordGraph = {
  nodes: [
    { kind: 'company', id: 'builder', name: words('Builder') },
    { kind: 'company', id: 'idler', name: words('Idler') },
    { kind: 'project', id: 'mine', name: words('Mine') },
    { kind: 'project', id: 'bridge', name: words('Bridge') },
  ],
  links: new Map([
    ['company/builder', ['project/mine', 'project/bridge']],
    ['project/mine', ['company/builder']],
    ['project/bridge', ['company/builder']],
  ]),
};

function project(
  id: string,
  position: ProjectSummary['position'],
  precision: ProjectSummary['precision'],
): ProjectSummary {
  return {
    ...{ id, name: words(id), place: words('Somewhere'), country: 'PE', position },
    ...{ precision, sector: 'minerals', kind: 'mine', status: 'planned' },
  };
}

import type { Messages } from '../../namespaces';

/** Portuguese messages about plans of harbours. */
export const harbours: Messages<'harbours'> = {
  title: 'Planta do porto',
  'title-near': 'Planta do porto',
  show: 'Ver a planta no mapa',
  schematic: 'Esquemático',
  'schematic-how': 'Esquemático: {how}',
  'position-published': 'Na posição publicada',
  'port.part': '{kind} · {port}',
  unplaced: 'Não desenhado, por não se encontrar a posição',
  'status.built': 'Construído',
  'status.construction': 'Em construção',
  'status.planned': 'Planejado',
  'kind.terminal': 'Área do terminal',
  'kind.quay': 'Cais',
  'kind.berth': 'Berço',
  'kind.breakwater': 'Quebra-mar',
  'kind.basin': 'Dársena, bacia de evolução',
  'kind.channel': 'Canal',
  'kind.tunnel': 'Túnel',
  'kind.bridge': 'Ponte',
  'kind.gate': 'Portão de acesso',
  'kind.anchorage': 'Fundeadouro',
  'kind.pilot': 'Embarque de práticos',
  'kind.radar': 'Radar de tráfego',
  'legend.schematic':
    'Nome em itálico: esquemático, segundo dimensões publicadas. Não serve para navegar.',
};

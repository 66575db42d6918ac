import type { Messages } from '../../namespaces';

/** Spanish messages about plans of harbours. */
export const harbours: Messages<'harbours'> = {
  title: 'Plano del puerto',
  'title-near': 'Plano del puerto',
  show: 'Ver el plano en el mapa',
  schematic: 'Esquemático',
  'schematic-how': 'Esquemático: {how}',
  'position-published': 'En la posición publicada',
  'port.part': '{kind} · {port}',
  unplaced: 'Sin dibujar, por no hallarse su posición',
  'status.built': 'Construido',
  'status.construction': 'En construcción',
  'status.planned': 'Planificado',
  'kind.terminal': 'Área de terminal',
  'kind.quay': 'Muelle',
  'kind.berth': 'Amarradero',
  'kind.breakwater': 'Rompeolas',
  'kind.basin': 'Dársena, aguas de giro',
  'kind.channel': 'Canal',
  'kind.tunnel': 'Túnel',
  'kind.bridge': 'Puente',
  'kind.gate': 'Ingreso',
  'kind.anchorage': 'Fondeadero',
  'kind.pilot': 'Embarque de prácticos',
  'kind.radar': 'Radar de tráfico',
  'legend.schematic':
    'Nombre en cursiva: esquemático, según dimensiones publicadas. No sirve para navegar.',
};

import type { Messages } from '../../namespaces';

export const files: Messages<'files'> = {
  intro:
    'Arquivos desta viagem tal como está acima, no seu idioma. Todos avisam que não servem para navegação.',
  'format.geojson': 'GeoJSON',
  'use.geojson': 'Paradas e trechos com distâncias e tempos, para mapas e SIG.',
  'format.kml': 'KML',
  'use.kml': 'O mesmo para o Google Earth.',
  'format.gpx': 'GPX',
  'use.gpx':
    'Uma rota por trecho, para plotters. Os círculos máximos longos têm um ponto pelo menos a cada 300 mn.',
  'format.csv': 'Pontos de rota (CSV)',
  'use.csv': 'Os pontos do arquivo GPX com rumos, distâncias e tempos.',
  'format.ics': 'Calendário (ICS)',
  'use.ics': 'Chegadas e partidas como eventos.',
  'no-departure': 'Indique primeiro uma partida em “{section}”: sem ela a viagem não tem datas.',
  saved: '{file} foi salvo.',
  failed: 'Não foi possível criar o arquivo.',
  'not-for-navigation':
    'Não serve para navegação: as linhas mostram por onde vai a carga, não por onde um navio pode navegar com segurança.',
  derived: 'Rota, distâncias e tempos: cálculos próprios do {name}, versão dos dados {version}.',
  licence: 'Licença: MIT ({name}). As obras a seguir conservam a sua própria.',
  'source.coast':
    'Costas da rota: Natural Earth (domínio público); © colaboradores do OpenStreetMap (ODbL 1.0)',
  'source.places': 'Nomes de lugares: GeoNames (CC BY 4.0)',
  arrival: 'Chegada: {stop}',
  departure: 'Partida: {stop}',
};

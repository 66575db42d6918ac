import type { Messages } from '../../namespaces';

export const files: Messages<'files'> = {
  intro:
    'Archivos de este viaje tal como figura arriba, en su idioma. Todos advierten que no son aptos para la navegación.',
  'format.geojson': 'GeoJSON',
  'use.geojson': 'Paradas y tramos con distancias y tiempos, para mapas y SIG.',
  'format.kml': 'KML',
  'use.kml': 'Lo mismo para Google Earth.',
  'format.gpx': 'GPX',
  'use.gpx':
    'Una ruta por tramo, para plóteres. Los círculos máximos largos tienen un punto al menos cada 300 mn.',
  'format.csv': 'Puntos de ruta (CSV)',
  'use.csv': 'Los puntos del archivo GPX con rumbos, distancias y tiempos.',
  'format.ics': 'Calendario (ICS)',
  'use.ics': 'Llegadas y salidas como eventos.',
  'no-departure': 'Indique primero una salida en «{section}»: sin ella el viaje no tiene fechas.',
  saved: 'Se guardó {file}.',
  failed: 'No se pudo crear el archivo.',
  'not-for-navigation':
    'No apto para la navegación: las líneas muestran por dónde va la carga, no por dónde puede navegar con seguridad un buque.',
  derived:
    'La ruta, las distancias y los tiempos son cálculos del {name}, versión de los datos {version}.',
  licence: 'Licencia: MIT ({name}). Las obras siguientes conservan la suya.',
  'source.coast':
    'Costas de la ruta: Natural Earth (dominio público); © colaboradores de OpenStreetMap (ODbL 1.0)',
  'source.places': 'Nombres de lugares: GeoNames (CC BY 4.0)',
  arrival: 'Llegada: {stop}',
  departure: 'Salida: {stop}',
};

import type { Messages } from '../../namespaces';

/** Spanish messages of the time bar. */
export const time: Messages<'time'> = {
  bar: 'Tiempo',
  close: 'Cerrar la barra del tiempo y mostrar lo último',
  play: 'Reproducir los años',
  pause: 'Pausa',
  speed: 'Velocidad de reproducción',
  earlier: 'Un año antes',
  later: 'Un año después',
  latest: 'Lo último',
  'mode.span': 'Período',
  'thumb.year': 'Año',
  'thumb.from': 'Primer año',
  'thumb.to': 'Último año',
  loading: 'Cargando las fechas…',
  failed: 'No se pudieron cargar las fechas; el mapa muestra lo último.',
  list: 'Qué pasó',
  stood: { one: '{count} proyecto', other: '{count} proyectos' },
  changed: { one: '{count} proyecto cambió', other: '{count} proyectos cambiaron' },
  changes: { one: '{count} cambio', other: '{count} cambios' },
  events: { one: '{count} hecho', other: '{count} hechos' },
  loans: { one: '{count} préstamo', other: '{count} préstamos' },
  undated: { one: '{count} sin fecha conocida', other: '{count} sin fecha conocida' },
  'year.projects': '{projects} a fin de año: {stood}',
  'year.projects-so-far': '{projects} hasta ahora: {stood}',
  'so-far': '{what} hasta ahora',
  'year.services': {
    one: '{count} servicio de línea del que se sabe que funcionaba entonces',
    other: '{count} servicios de línea de los que se sabe que funcionaban entonces',
  },
  counts: 'Proyectos por estado',
  'counts.status': 'Estado',
  'end-of': 'Fin de {year}',
  services: 'Servicios de línea',
  'services.ran': {
    one: 'Se sabe de {count} que funcionaba a fines de {year}.',
    other: 'Se sabe de {count} que funcionaban a fines de {year}.',
  },
  'services.run': {
    one: 'Se sabe de {count} que funciona en la actualidad.',
    other: 'Se sabe de {count} que funcionan en la actualidad.',
  },
  'services.unknown': {
    one: 'De {count} no se sabe si funcionaba entonces.',
    other: 'De {count} no se sabe si funcionaban entonces.',
  },
  ways: 'Vías terrestres',
  'ways.unknown': {
    one: '{count} vía abierta se dibuja aunque su apertura no tiene fecha.',
    other: '{count} vías abiertas se dibujan aunque su apertura no tiene fecha.',
  },
  constant:
    'En todos los años el mapa dibuja la línea del corredor, y las páginas muestran sus últimos datos salvo que nombren un año.',
  unknown: 'Lo que no tiene fecha',
  'unknown.starts': {
    one: '{count} proyecto no se muestra: sus fuentes no fechan su inicio.',
    other: '{count} proyectos no se muestran: sus fuentes no fechan su inicio.',
  },
  'unknown.starts-span': {
    one: '{count} proyecto pudo empezar en estos años: sus fuentes no fechan su inicio.',
    other: '{count} proyectos pudieron empezar en estos años: sus fuentes no fechan su inicio.',
  },
  'unknown.changes': {
    one: '{count} proyecto tiene el último estado fechado; cambió después, ninguna fuente dice en qué año.',
    other:
      '{count} proyectos tienen el último estado fechado; cambiaron después, ninguna fuente dice en qué año.',
  },
};

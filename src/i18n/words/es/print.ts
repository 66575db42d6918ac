import type { Messages } from '../../namespaces';

/** Spanish messages of what is laid out for paper. */
export const print: Messages<'print'> = {
  version: 'Versión de los datos: {version}',
  printed: 'Impreso el {date}',
  map: 'El mapa tal como estaba en la pantalla',
  'no-map': 'Este navegador no pudo dibujar el mapa, por eso falta aquí.',
  scale: 'Escala en el centro del mapa',
  sources: 'Fuentes',
  'more-rows': {
    one: 'Aquí falta {count} fila más; las {all} están en la dirección de arriba.',
    other: 'Aquí faltan {count} filas más; las {all} están en la dirección de arriba.',
  },
  'more-items': {
    one: 'Aquí falta {count} más; el total de {all} está en la dirección de arriba.',
    other: 'Aquí faltan {count} más; el total de {all} está en la dirección de arriba.',
  },
  'left-out': 'Por falta de espacio, aquí no figura: {parts}. Todo está en la dirección de arriba.',
  'more-sources': {
    one: 'Otra fuente de esta página figura en la dirección de arriba.',
    other: 'Otras {count} fuentes de esta página figuran en la dirección de arriba.',
  },
};

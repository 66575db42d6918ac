import type { Messages } from '../../namespaces';

export const pictures: Messages<'pictures'> = {
  intro:
    'El mapa tal como está ahora, con leyenda, escala y fuentes. Nada sale de este dispositivo.',
  heading: 'Título',
  size: 'Tamaño',
  'size.screen': 'Como en pantalla, {width} × {height}',
  'size.wide': 'Diapositiva, {width} × {height}',
  'size.square': 'Cuadrado, {width} × {height}',
  'size.a4': 'A4 apaisado, {width} × {height}',
  'size.own': 'Tamaño propio',
  width: 'Ancho en píxeles',
  height: 'Alto en píxeles',
  'size.bounds': 'Indique números enteros de {least} a {most}.',
  'save.png': 'Guardar PNG (2×)',
  'save.svg': 'Guardar SVG',
  'png-note': 'Un PNG tiene el doble de píxeles por lado: {width} × {height}.',
  'svg-note': 'Un SVG muestra el mapa plano, con el norte arriba, y se puede editar.',
  busy: 'Se está dibujando el mapa…',
  saved: 'Se guardó {file}.',
  'failed.no-map': 'El mapa no está en pantalla, por lo que no hay PNG. El SVG sí se puede crear.',
  'failed.not-ready': 'Todavía se está cargando lo que muestra el mapa. Inténtelo en un momento.',
  'failed.too-large':
    'Este dispositivo no puede dibujar una imagen de este tamaño. Elija uno menor.',
  'failed.late':
    'El mapa no se pudo dibujar por completo a tiempo. Inténtelo de nuevo o elija un tamaño menor.',
  'failed.unreachable':
    'No se pudieron cargar partes del mapa. Revise la conexión e inténtelo de nuevo.',
  'legend-cut': {
    one: '{count} entrada de la leyenda no cupo.',
    other: '{count} entradas de la leyenda no cupieron.',
  },
  legend: 'La leyenda de la imagen',
  scale: '{length} en el centro',
  version: 'versión de los datos {version}',
  derived: 'Calculado por el {name} a partir de sus propios registros',
  licence: 'Licencia MIT; las fuentes conservan la suya',
  sources: 'Fuentes: {sources}',
  'more-sources': { one: '{count} más con los datos', other: '{count} más con los datos' },
  'not-for-navigation': 'No apto para la navegación',
};

import type { Messages } from '../../namespaces';

/** Spanish messages of the page of a place. */
export const place: Messages<'place'> = {
  kicker: 'Qué hay aquí',
  'title.off': '{length} al {direction} de {town}',

  'direction.n': 'norte',
  'direction.ne': 'noreste',
  'direction.e': 'este',
  'direction.se': 'sureste',
  'direction.s': 'sur',
  'direction.sw': 'suroeste',
  'direction.w': 'oeste',
  'direction.nw': 'noroeste',
  away: '{length} al {direction}',

  'fact.country': 'País o territorio',
  'country.sea': 'Aguas abiertas',
  'country.border': 'Sin nombrar: una frontera pasa a menos de 28 km',
  'country.disputed': 'Sin nombrar: más de un Estado reclama esta zona',
  'fact.position': 'Posición',
  'fact.town': 'Localidad más cercana',
  'fact.port': 'Puerto más cercano',
  'fact.end': 'Hasta {end}',
  'fact.end-note': 'En línea recta; cálculo nuestro. Por mar es más lejos.',

  'action.zoom': 'Acercar a este punto',
  'action.copy': 'Copiar coordenadas',
  'action.copied': 'Copiado: {position}',
  'action.copy-failed': 'El navegador no permitió copiar. Las coordenadas están arriba.',
  'voyage.from': 'Viaje desde aquí',
  'voyage.to': 'Viaje hasta aquí',
  'voyage.by-port':
    'Los viajes por mar parten de {port}, a {length}, y llevan a {end}; allí puede cambiar ambos.',
  'voyage.by-water':
    'Los viajes por mar parten de esta posición y llevan a {end}; allí puede cambiar ambos.',
  'action.gains': 'Mejor puerto hacia China desde aquí',
  'action.measure': 'Medir desde aquí',

  'around.title': 'Alrededor',
  'around.radius': 'Radio, km',
  'around.within': 'A menos de {radius}',
  'around.projects': 'Proyectos ({count})',
  'around.ports': 'Puertos ({count})',
  'around.legs': 'Tramos terrestres ({count})',
  'around.towns': 'Localidades ({count})',
  'around.none': 'Ninguno a menos de {radius}. Los más cercanos:',
  'around.hidden': {
    one: 'Los filtros ocultan {count} proyecto más.',
    other: 'Los filtros ocultan {count} proyectos más.',
  },
  'around.show-all': 'Mostrar los {count}',
  'around.empty':
    'Nada de lo que conoce el atlas está a menos de {radius}. Lo más cercano es {name}, {away}.',
  'around.widen': 'Ampliar a {radius}',
  'around.note':
    'Distancias en línea recta sobre una esfera, con un error de hasta 0.6 %, y al punto más cercano de una línea; cálculo nuestro. «Unos» donde la posición solo alcanza a una localidad o una región. Fronteras: Natural Earth, según el control efectivo. Localidades: GeoNames.',
};

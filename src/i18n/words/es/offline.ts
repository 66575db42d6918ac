import type { Messages } from '../../namespaces';

/** Mensajes en español de lo que se guarda en el dispositivo para usarlo sin red, y de las versiones nuevas. */
export const offline: Messages<'offline'> = {
  title: 'Sin red',
  what: 'Tras una visita el atlas funciona sin red: todas las páginas, la búsqueda, las rutas por mar y el mapa, con la costa detallada donde lo haya mirado de cerca. Las páginas se guardan en los idiomas que haya usado.',
  starting: 'El atlas se está guardando en este dispositivo.',
  keeping: 'Guardando en este dispositivo: {done} de {all}.',
  kept: 'Guardado en este dispositivo: {size}.',
  'off.unsupported': 'Este navegador no puede guardar el atlas, o no en esta página.',
  'off.removed': 'No hay nada guardado en este dispositivo.',
  'off.saving-data':
    'Su navegador pide a los sitios que ahorren datos, así que no se guarda nada si usted no lo quiere.',
  'off.refused': 'Este navegador no deja que el atlas guarde nada, así que necesita red.',
  'off.full':
    'En este dispositivo no queda espacio para todo. Lo guardado hasta ahora se conserva.',
  'off.unreachable': 'No se pudo descargar todo. La próxima visita continuará desde ahí.',
  keep: 'Guardar en este dispositivo',
  retry: 'Intentar de nuevo',
  remove: 'Borrar',
  update: 'Hay una versión nueva del atlas.',
  'update.take': 'Cargarla',
  'update.later': 'Más tarde',
};

import type { Messages } from '../../namespaces';

/** Mensajes en español de los enlaces fijados a una versión de los datos. */
export const pins: Messages<'pins'> = {
  label: 'Versión de los datos',
  same: 'Enlace fijado a la versión {version} de los datos, que es la actual.',
  moved:
    'Este enlace se creó con la versión {version} de los datos, del {date}. Está viendo la versión {present}.',
  newer:
    'Este enlace pide la versión {version} de los datos, más reciente que esta copia del atlas. Está viendo la versión {present}.',
  unknown:
    'Este enlace pide la versión {version} de los datos, que nunca existió. Está viendo la versión {present}.',
  remove: 'Quitar la versión del enlace',
};

import type { Messages } from '../../namespaces';

/** Mensajes en español de lo que cambió desde la última visita. */
export const visits: Messages<'visits'> = {
  since: 'Desde su última visita, el {date}:',
  'since-nothing':
    'Desde su última visita, el {date}, solo cambió aquello con lo que el atlas calcula.',
  added: { one: '{count} nuevo', other: '{count} nuevos' },
  changed: { one: '{count} cambiado', other: '{count} cambiados' },
};

import type { Messages } from '../../namespaces';

/** Portuguese messages of what changed since the reader's last visit. */
export const visits: Messages<'visits'> = {
  since: 'Desde a sua última visita, em {date}:',
  'since-nothing': 'Desde a sua última visita, em {date}, só mudou aquilo com que o atlas calcula.',
  added: { one: '{count} novo', other: '{count} novos' },
  changed: { one: '{count} alterado', other: '{count} alterados' },
};

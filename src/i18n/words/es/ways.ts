import type { Messages } from '../../namespaces';

export const ways: Messages<'ways'> = {
  'not-built': '{length} de {total} sin construir',
  'none-built': 'nada construido de {total}',
  'with-statuses': '{what} ({statuses})',
  planned: '{length} en proyecto',
  studied: '{length} en estudio',
  construction: '{length} en construcción',
  'construction-of': '{length} de {total} en construcción',
  'if-built': 'solo cuando se construya: {what}',
  warning: 'No está abierto en todo su recorrido: {what}',
  titled: '{title} ({what})',
};

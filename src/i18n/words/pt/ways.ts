import type { Messages } from '../../namespaces';

export const ways: Messages<'ways'> = {
  'not-built': '{length} de {total} sem construir',
  'none-built': 'nada construído de {total}',
  'with-statuses': '{what} ({statuses})',
  planned: '{length} em projeto',
  studied: '{length} em estudo',
  construction: '{length} em construção',
  'construction-of': '{length} de {total} em construção',
  'if-built': 'só quando for construído: {what}',
  warning: 'Não está aberto em todo o percurso: {what}',
  titled: '{title} ({what})',
};

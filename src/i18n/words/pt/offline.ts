import type { Messages } from '../../namespaces';

/** Mensagens em português do que se guarda no dispositivo para uso sem rede, e de novas versões. */
export const offline: Messages<'offline'> = {
  title: 'Sem rede',
  what: 'Depois de uma visita o atlas funciona sem rede: todas as páginas, a busca, as rotas marítimas e o mapa, com a costa detalhada onde você olhou de perto. As páginas são guardadas nos idiomas que você usou.',
  starting: 'O atlas está sendo guardado neste dispositivo.',
  keeping: 'Guardando neste dispositivo: {done} de {all}.',
  kept: 'Guardado neste dispositivo: {size}.',
  'off.unsupported': 'Este navegador não pode guardar o atlas, ou não nesta página.',
  'off.removed': 'Nada está guardado neste dispositivo.',
  'off.saving-data':
    'O seu navegador pede aos sites que economizem dados, por isso nada é guardado se você não quiser.',
  'off.refused': 'Este navegador não deixa o atlas guardar nada, por isso ele precisa de rede.',
  'off.full': 'Não há mais espaço neste dispositivo para tudo. O que já foi guardado permanece.',
  'off.unreachable': 'Não foi possível baixar tudo. A próxima visita continua daí.',
  keep: 'Guardar neste dispositivo',
  retry: 'Tentar de novo',
  remove: 'Apagar',
  update: 'Há uma nova versão do atlas.',
  'update.take': 'Carregar',
  'update.later': 'Mais tarde',
};

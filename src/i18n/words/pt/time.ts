import type { Messages } from '../../namespaces';

/** Portuguese messages of the time bar. */
export const time: Messages<'time'> = {
  bar: 'Tempo',
  close: 'Fechar a barra do tempo e mostrar o mais recente',
  play: 'Reproduzir os anos',
  pause: 'Pausar',
  speed: 'Velocidade de reprodução',
  earlier: 'Um ano antes',
  later: 'Um ano depois',
  latest: 'Mais recente',
  'mode.span': 'Período',
  'thumb.year': 'Ano',
  'thumb.from': 'Primeiro ano',
  'thumb.to': 'Último ano',
  loading: 'Carregando as datas…',
  failed: 'Não foi possível carregar as datas; o mapa mostra o mais recente.',
  list: 'O que aconteceu',
  stood: { one: '{count} projeto', other: '{count} projetos' },
  changed: { one: '{count} projeto mudou', other: '{count} projetos mudaram' },
  changes: { one: '{count} mudança', other: '{count} mudanças' },
  events: { one: '{count} evento', other: '{count} eventos' },
  loans: { one: '{count} empréstimo', other: '{count} empréstimos' },
  undated: { one: '{count} sem data conhecida', other: '{count} sem data conhecida' },
  'year.projects': '{projects} no fim do ano: {stood}',
  'year.projects-so-far': '{projects} até agora: {stood}',
  'so-far': '{what} até agora',
  'year.services': {
    one: '{count} serviço de linha que se sabe que operava então',
    other: '{count} serviços de linha que se sabe que operavam então',
  },
  counts: 'Projetos por situação',
  'counts.status': 'Situação',
  'end-of': 'Fim de {year}',
  services: 'Serviços de linha',
  'services.ran': {
    one: 'Sabe-se que {count} operava no fim de {year}.',
    other: 'Sabe-se que {count} operavam no fim de {year}.',
  },
  'services.run': {
    one: 'Sabe-se que {count} opera atualmente.',
    other: 'Sabe-se que {count} operam atualmente.',
  },
  'services.unknown': {
    one: 'De {count} não se sabe se operava então.',
    other: 'De {count} não se sabe se operavam então.',
  },
  ways: 'Vias terrestres',
  'ways.unknown': {
    one: '{count} via aberta é desenhada embora a sua abertura não tenha data.',
    other: '{count} vias abertas são desenhadas embora a sua abertura não tenha data.',
  },
  constant:
    'Em todos os anos o mapa desenha a linha do corredor, e as páginas mostram os seus dados mais recentes, salvo se indicarem um ano.',
  unknown: 'O que não tem data',
  'unknown.starts': {
    one: '{count} projeto não é mostrado: as suas fontes não datam o início.',
    other: '{count} projetos não são mostrados: as suas fontes não datam o início.',
  },
  'unknown.starts-span': {
    one: '{count} projeto pode ter começado nestes anos: as suas fontes não datam o início.',
    other: '{count} projetos podem ter começado nestes anos: as suas fontes não datam o início.',
  },
  'unknown.changes': {
    one: '{count} projeto tem a última situação datada; mudou depois, nenhuma fonte diz em que ano.',
    other:
      '{count} projetos têm a última situação datada; mudaram depois, nenhuma fonte diz em que ano.',
  },
};

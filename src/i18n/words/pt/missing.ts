import type { Messages } from '../../namespaces';

/** Portuguese messages of the page of what was looked for and not found. */
export const missing: Messages<'missing'> = {
  title: 'O que não conseguimos encontrar',
  lead: 'O que se procurou para este atlas e não se encontrou, com o que foi tentado e quando. Não figurar aqui não significa que não exista.',
  request:
    'Se você conhece uma página pública que o diga, envie o endereço: com “Propor uma correção”, abaixo, ou como arquivo para a pasta data/not-found.',
  tried: 'Última busca, {date}: {tried}.',
  'topic.corridor': 'O corredor e os seus serviços',
  'topic.law': 'Leis e decisões',
  'topic.trade': 'Comércio e política',
  'topic.projects': 'Projetos',
  'topic.sectors': 'Setores sem projetos',
};

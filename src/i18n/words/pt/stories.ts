import type { Messages } from '../../namespaces';

/** Portuguese messages of the stories. */
export const stories: Messages<'stories'> = {
  title: 'Histórias',
  lead: 'Percursos pelo atlas em poucos passos. Cada passo é uma vista comum do mapa, com o que dizem as suas fontes.',
  steps: { one: '{count} passo', other: '{count} passos' },
  start: {
    one: 'Segui-la no mapa, em {count} passo',
    other: 'Segui-la no mapa, em {count} passos',
  },
  show: 'Mostrar no mapa',
  story: 'História: {name}',
  place: '{number} de {of}',
  next: 'Próximo',
  back: 'Anterior',
  end: 'Ler inteira',
  leave: 'Sair',
  return: 'Voltar a este passo',
  said: 'A notícia',
  known: 'O que se sabe hoje',
};

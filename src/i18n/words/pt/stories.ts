import type { Messages } from '../../namespaces';

/** Portuguese messages of the stories. */
export const stories: Messages<'stories'> = {
  title: 'Relatos',
  lead: 'Percursos pelo atlas em poucos passos. Cada passo é uma vista qualquer do mapa, com o que dizem as suas fontes.',
  steps: { one: '{count} passo', other: '{count} passos' },
  start: {
    one: 'Segui-lo no mapa, em {count} passo',
    other: 'Segui-lo no mapa, em {count} passos',
  },
  show: 'Mostrar no mapa',
  story: 'Relato: {name}',
  place: '{number} de {of}',
  next: 'Seguinte',
  back: 'Anterior',
  end: 'Lê-lo inteiro',
  leave: 'Sair',
  return: 'Voltar a este passo',
  said: 'A notícia',
  known: 'O que se sabe hoje',
};

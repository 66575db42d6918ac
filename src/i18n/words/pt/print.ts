import type { Messages } from '../../namespaces';

/** Portuguese messages of what is laid out for paper. */
export const print: Messages<'print'> = {
  version: 'Versão dos dados: {version}',
  printed: 'Impresso em {date}',
  map: 'O mapa como estava na tela',
  'no-map': 'Este navegador não conseguiu desenhar o mapa, por isso ele falta aqui.',
  scale: 'Escala no centro do mapa',
  sources: 'Fontes',
  'more-rows': {
    one: 'Aqui falta mais {count} linha; todas as {all} estão no endereço acima.',
    other: 'Aqui faltam mais {count} linhas; todas as {all} estão no endereço acima.',
  },
  'more-items': {
    one: 'Aqui falta mais {count}; o total de {all} está no endereço acima.',
    other: 'Aqui faltam mais {count}; o total de {all} está no endereço acima.',
  },
  'left-out': 'Por falta de espaço, aqui não consta: {parts}. Tudo está no endereço acima.',
  'more-sources': {
    one: 'Mais uma fonte desta página consta no endereço acima.',
    other: 'Mais {count} fontes desta página constam no endereço acima.',
  },
};

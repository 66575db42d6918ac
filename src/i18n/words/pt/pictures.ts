import type { Messages } from '../../namespaces';

export const pictures: Messages<'pictures'> = {
  intro: 'O mapa como está agora, com legenda, escala e fontes. Nada sai deste dispositivo.',
  heading: 'Título',
  size: 'Tamanho',
  'size.screen': 'Como na tela, {width} × {height}',
  'size.wide': 'Slide, {width} × {height}',
  'size.square': 'Quadrado, {width} × {height}',
  'size.a4': 'A4 paisagem, {width} × {height}',
  'size.own': 'Tamanho próprio',
  width: 'Largura em pixels',
  height: 'Altura em pixels',
  'size.bounds': 'Informe números inteiros de {least} a {most}.',
  'save.png': 'Salvar PNG (2×)',
  'save.svg': 'Salvar SVG',
  'png-note': 'Um PNG tem o dobro de pixels por lado: {width} × {height}.',
  'svg-note': 'Um SVG mostra o mapa plano, com o norte no alto, e pode ser editado.',
  busy: 'O mapa está sendo desenhado…',
  saved: '{file} foi salvo.',
  'failed.no-map': 'O mapa não está na tela, por isso não há PNG. O SVG pode ser criado.',
  'failed.not-ready':
    'O que o mapa mostra ainda está sendo carregado. Tente de novo em um instante.',
  'failed.too-large':
    'Este dispositivo não consegue desenhar uma imagem deste tamanho. Escolha um menor.',
  'failed.late':
    'O mapa não pôde ser desenhado por completo a tempo. Tente de novo ou escolha um tamanho menor.',
  'failed.unreachable':
    'Não foi possível carregar partes do mapa. Verifique a conexão e tente de novo.',
  'legend-cut': {
    one: '{count} item da legenda não coube.',
    other: '{count} itens da legenda não couberam.',
  },
  legend: 'A legenda da imagem',
  scale: '{length} no centro',
  version: 'versão dos dados {version}',
  derived: 'Calculado pelo {name} a partir dos seus próprios registros',
  licence: 'Licença MIT; as fontes conservam a sua',
  sources: 'Fontes: {sources}',
  'more-sources': { one: 'mais {count} com os dados', other: 'mais {count} com os dados' },
  'not-for-navigation': 'Não serve para navegação',
};

import type { Messages } from '../../namespaces';

/** Portuguese messages of the page of a place. */
export const place: Messages<'place'> = {
  kicker: 'O que há aqui',
  'title.off': '{length} a {direction} de {town}',

  'direction.n': 'norte',
  'direction.ne': 'nordeste',
  'direction.e': 'leste',
  'direction.se': 'sudeste',
  'direction.s': 'sul',
  'direction.sw': 'sudoeste',
  'direction.w': 'oeste',
  'direction.nw': 'noroeste',
  away: '{length} a {direction}',

  'fact.country': 'País ou território',
  'country.sea': 'Águas abertas',
  'country.border': 'Sem nome: uma fronteira passa a menos de 28 km',
  'country.disputed': 'Sem nome: mais de um Estado reivindica esta área',
  'fact.position': 'Posição',
  'fact.town': 'Localidade mais próxima',
  'fact.port': 'Porto mais próximo',
  'fact.end': 'Até {end}',
  'fact.end-note': 'Em linha reta; cálculo nosso. Por mar é mais longe.',

  'action.zoom': 'Aproximar deste ponto',
  'action.copy': 'Copiar coordenadas',
  'action.copied': 'Copiado: {position}',
  'action.copy-failed': 'O navegador não permitiu copiar. As coordenadas estão acima.',
  'voyage.from': 'Viagem a partir daqui',
  'voyage.to': 'Viagem até aqui',
  'voyage.by-port':
    'As viagens por mar partem de {port}, a {length}, e levam a {end}; lá você pode mudar ambos.',
  'voyage.by-water':
    'As viagens por mar partem desta posição e levam a {end}; lá você pode mudar ambos.',
  'action.gains': 'Melhor porto para a China a partir daqui',
  'action.measure': 'Medir a partir daqui',

  'around.title': 'Ao redor',
  'around.radius': 'Raio, km',
  'around.within': 'A menos de {radius}',
  'around.projects': 'Projetos ({count})',
  'around.ports': 'Portos ({count})',
  'around.legs': 'Trechos terrestres ({count})',
  'around.towns': 'Localidades ({count})',
  'around.none': 'Nenhum a menos de {radius}. Os mais próximos:',
  'around.hidden': {
    one: 'Os filtros ocultam mais {count} projeto.',
    other: 'Os filtros ocultam mais {count} projetos.',
  },
  'around.show-all': 'Mostrar os {count}',
  'around.empty':
    'Nada do que o atlas conhece está a menos de {radius}. O mais próximo é {name}, {away}.',
  'around.widen': 'Ampliar para {radius}',
  'around.note':
    'Distâncias em linha reta sobre uma esfera, com erro de até 0,6%, e até o ponto mais próximo de uma linha; cálculo nosso. “Cerca de” onde a posição só alcança uma localidade ou uma região. Fronteiras: Natural Earth, segundo o controle efetivo. Localidades: GeoNames.',
};

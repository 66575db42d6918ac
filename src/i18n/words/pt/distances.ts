import type { Messages } from '../../namespaces';

export const distances: Messages<'distances'> = {
  lead: 'As distâncias por mar são calculadas por um motor de rotas que faz parte do atlas. Ele funciona no seu navegador e não consulta nenhum servidor. Esta página diz o que ele faz, o que deixa de fora e quanto as suas distâncias se afastam das que outros publicaram.',

  'limits-title': 'Para que não serve',
  'not-navigation':
    'Não serve para navegação. O motor conhece duas costas, uma de 1:10 milhões e outra com cerca de um ponto a cada 800 m, mais de cem bancos e recifes, e nada de profundidades, separação de tráfego, correntes, gelo do dia ou normas do dia. Uma linha que aqui está livre de terra pode levar por onde nenhum navio deveria ir.',
  'not-sailed':
    'Uma distância é o comprimento do caminho navegável mais curto. O que um navio navega é mais longo: ele se mantém mais afastado, segue rotas recomendadas, evita o mau tempo e embarca práticos. A distância prática abaixo é uma estimativa disso, e é sempre chamada assim.',

  'method-title': 'Como se encontra um caminho',
  'term-line': 'Trechos',
  'method-line':
    'Um caminho é uma cadeia de círculos máximos, as linhas mais curtas sobre o globo, que só vira onde há terra, um baixio ou um limite. De todas essas cadeias o motor encontra a mais curta.',
  'term-coast': 'Costa',
  'method-coast':
    'Contam as duas costas que o mapa desenha: Natural Earth em 1:10 milhões e, a partir do nível 7, a do OpenStreetMap de 2017. Onde o motor as simplifica, só cede água: o que para ele está livre de terra também está no mapa. Canais estreitos demais ficam fechados, exceto onde os navios os usam.',
  'term-offing': 'Afastamento da costa',
  'method-offing':
    'Ao dobrar um cabo em águas abertas, um caminho faz a curva a cerca de dez quilômetros da costa, ou a um e meio da costa simplificada do motor onde esta fica muito mar adentro, como em costas sem portos; em um estreito, ao que este permite. Um afastamento maior quase não concorda melhor com as distâncias publicadas, e alonga demais os caminhos curtos que dobram um cabo.',
  'term-shoals': 'Baixios',
  'method-shoals':
    'Os bancos e recifes que estas costas não mostram são guardados como áreas, cada uma com a sua fonte, e nenhum caminho as cruza.',
  'term-latitude': 'Mau tempo e gelo',
  'method-latitude':
    'Os caminhos ficam ao norte de cerca de 52 graus sul, como os publicados, exceto para dobrar o cabo Horn, e nunca passam de 60 graus sul.',
  'term-approaches': 'Acessos',
  'method-approaches':
    'Aos portos em um rio, um fiorde ou uma baía chega-se por canais guardados como dados, e também à bacia de Chancay, atrás do seu quebra-mar, e aos cais de Yangshan. Onde um porto fica um pouco para dentro da terra nestas costas, o trecho até a água navegável mais próxima é contado e mostrado à parte.',
  'term-passages': 'Passagens',
  'method-passages':
    'Os estreitos, canais e cabos com nome também são dados. Alguns ficam fechados se não forem abertos, porque em geral os navios não os usam; a lista está no fim desta página.',
  'term-measure': 'Medição',
  'method-measure':
    'Os comprimentos são os da linha desenhada, medidos sobre o elipsoide WGS84 e não sobre uma esfera.',

  'practical-title': 'Distância prática, uma estimativa',
  'practical-formula': 'distância prática = {factor} × caminho mais curto + {perVoyage} mn',
  'practical-text':
    'As tabelas publicadas são um pouco mais longas que o caminho mais curto. Dois números, ajustados sobre {rows} distâncias publicadas, compensam isso em média: uma parte do caminho por afastamento da costa, rotas recomendadas, correntes e mau tempo, e um comprimento por viagem pela praticagem. O erro que resta tem mediana de {median} e é menor que {p90} em nove de cada dez casos. A estimativa não diz por onde vai um navio e nunca faz parte de uma linha.',

  'errors-title': 'Quanto o caminho mais curto se afasta',
  'errors-text':
    'Diferença em relação às distâncias publicadas, em porcentagem da publicada. Uma distância publicada também não é a verdade: as tabelas seguem o caminho mais seguro e não o mais curto, arredondam para a milha e têm alguns erros de impressão.',
  'errors-group': 'Grupo',
  'errors-count': 'Distâncias',
  'errors-median': 'Mediana',
  'errors-p90': 'Nove de dez, menos de',
  'errors-bias': 'Viés',
  'errors-bias-note':
    'O viés é a mediana com o seu sinal: menor que zero onde o caminho mais curto é mais curto que o publicado.',
  'stratum.core': 'Impressas para os seus dois extremos',
  'stratum.long': 'delas, de 1.000 mn ou mais',
  'stratum.short': 'delas, menos de 1.000 mn',
  'stratum.corridor': 'delas, no corredor ou junto a ele',
  'stratum.composite': 'Soma de trechos impressos por uma passagem',

  'rows-title': 'Cada distância publicada ao lado da nossa',
  'rows-search': 'Buscar por porto, passagem ou editor',
  'rows-count': '{shown} de {all} distâncias',
  'rows-none': 'Nenhuma distância coincide com “{text}”.',
  'rows-caption':
    'Milhas náuticas. “Nossa” é o caminho mais curto; abaixo, a distância prática, “prát.”',
  'rows-route': 'De e para',
  'rows-published': 'Publicada',
  'rows-ours': 'Nossa',
  'rows-error': 'Difere',
  'rows-sort': 'Ordenar por {column}',
  'rows-no-route': 'sem caminho',
  'rows-practical': 'prát. {nm}',
  'rows-pub-151': 'Pub. 151',
  'rows-pub-151-entry': 'Pub. 151, {entry}',
  'rows-pub-151-sum': 'Pub. 151, soma de {legs}',
  'rows-source-note':
    'Pub. 151 é “Distances Between Ports”, 11.ª edição, 2001, da atual National Geospatial-Intelligence Agency dos Estados Unidos, em domínio público.',
  'kind.junction': 'até um ponto de ligação',
  'kind.composite': 'soma de trechos impressos',

  'passages-title': 'Passagens abertas e fechadas',
  'passages-text':
    'O que um caminho pode tomar se nada mais for indicado, e por quê. Uma fechada pode ser aberta e uma aberta, fechada.',
  'passages-closed': {
    one: 'Fechadas se não forem abertas: {count}',
    other: 'Fechadas se não forem abertas: {count}',
  },
  'passages-open': { one: 'Abertas: {count}', other: 'Abertas: {count}' },
  'passages-name': 'Passagem',
  'passages-why': 'Por quê',

  'land-title': 'Por terra',
  'land-text':
    'Os comprimentos por terra são os da rede terrestre: os publicados, se o atlas os tem; se não, o da linha que passa pelos lugares multiplicado por uma sinuosidade medida nos publicados do mesmo modo, terreno e país. A tabela compara os caminhos abertos mais curtos de um modo com comprimentos publicados que a rede não usa.',
  'land-mode': 'Modo',
  'land-rows': 'Cada comprimento publicado ao lado do nosso ({count})',
  'land-published': 'Publicado, km',
  'land-ours': 'Nosso, km',
};

import type { Messages } from '../../namespaces';

/** Portuguese messages of the page about the atlas. */
export const about: Messages<'about'> = {
  'distances-note': 'Como se calculam as distâncias por mar e quanto elas divergem',
  what: 'O que é',
  'what-text':
    'Um mapa do corredor de terra e mar entre Chancay, no Peru, e Xangai, na China, e dos projetos do Cinturão e Rota ao seu redor. Cada número indica a sua fonte e a data a que se refere. Onde as fontes divergem, os números aparecem lado a lado; o atlas não escolhe entre eles. Cada vista tem o seu próprio endereço e pode ser compartilhada.',
  not: 'O que não é',
  'not-navigation':
    'Não serve para navegação. As linhas mostram por onde vai a carga, não por onde um navio pode navegar com segurança; as de terra são esquemáticas.',
  'not-complete':
    'Não é completo nem é uma recomendação. Reúne os projetos para os quais se encontrou uma fonte pública. Figurar aqui não é elogio nem crítica; se falta um projeto, talvez ele apenas não tenha sido encontrado.',
  positions: 'Como se fixaram as posições',
  'positions-text':
    'As posições vêm de fontes públicas e dos topônimos que elas mencionam; salvo indicação em contrário, o erro é de poucos quilômetros. Uma posição aproximada tem contorno tracejado: está na localidade, ou em um ponto da região, e não no próprio sítio. Ferrovias, rodovias e trechos terrestres ligam as localidades citadas em suas páginas. O trecho marítimo é o caminho navegável mais curto que o nosso próprio motor de rotas encontra sobre a costa desenhada.',
  borders: 'Fronteiras e nomes',
  'borders-text':
    'As fronteiras são as do Natural Earth, segundo o controle efetivo; as disputadas são tracejadas. Nem as linhas nem os nomes expressam uma posição sobre a condição jurídica de qualquer território nem sobre os limites de qualquer Estado.',
  privacy: 'Privacidade',
  'privacy-text':
    'O atlas não usa cookies nem conta visitas. Nada é pedido a terceiros, a menos que você ative o mapa base on-line; nesse caso, o seu navegador pede os blocos do mapa ao OpenFreeMap. A aparência escolhida e o próprio atlas, para uso sem rede, são guardados apenas no seu aparelho. Os links para as fontes levam a outros sites.',
  data: 'Os dados',
  'data-text':
    'Versão dos dados {version}. São mantidos à mão, registro por registro, e verificados com regras com nome antes de serem publicados.',
  'use-data': 'Usar os dados',
  'use-data-note': 'Todos, em ZIP, CSV, GeoJSON e JSON, para R, Python, DuckDB e Excel',
  changes: 'O que mudou nos dados',
  factors: 'Navios, combustíveis e emissões',
  licence: 'Licença',
  'licence-text':
    'O atlas é publicado sob a licença MIT. As obras a seguir conservam a sua própria.',
  'credits-data': 'Dados',
  'credits-fonts': 'Fontes tipográficas e símbolos',
  'credits-software': 'Programas',
  work: 'Obra',
  terms: 'Licença',
  'public-domain': 'domínio público',
  'natural-earth-use': 'Terras, fronteiras, lagos e rios',
  'fine-coast-use':
    'Costa a partir do zoom 7, feita em 2017, cerca de um ponto a cada 800 m; fine-coast.pmtiles é oferecido nos mesmos termos',
  'gshhg-use': 'Por onde correm os canais nos rios',
  'geonames-use': 'Cidades, províncias e os seus nomes',
  'openstreetmap-use': 'Somente enquanto o mapa base on-line está ativo',
  'distances-use': 'Distâncias publicadas para comparação',
  'sea-ports-use': 'Portos que a costa das rotas mantém abertos e os que a busca conhece',
  'time-zones-use': 'Fusos horários dos portos',
  'countries-use': 'Nomes de países',
};

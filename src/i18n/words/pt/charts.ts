import type { Messages } from '../../namespaces';

export const charts: Messages<'charts'> = {
  'alt.years':
    '{title}, de {first} a {last}: mínimo, {least} em {leastIn}; máximo, {greatest} em {greatestIn}.',
  'alt.one-year': '{title}: {greatest} em {greatestIn}.',
  'alt.rows':
    '{title}, {count} linhas: máximo, {greatest} ({greatestOf}); mínimo, {least} ({leastOf}).',
  'alt.empty': '{title}: sem valores.',
  'note.hollow':
    'Marcas vazadas: valores calculados, estimados, declarados, previstos ou projetados.',
  'note.joined': 'Duas marcas sobre uma linha: as fontes divergem nesse ano.',
  'note.beside': 'Duas barras em um ano: as fontes divergem.',
  'note.gap': 'Sem marca: nenhum valor foi encontrado para esse ano.',
  'note.table-only': {
    one: '{count} valor que não abrange um ano inteiro aparece só na tabela.',
    other: '{count} valores que não abrangem um ano inteiro aparecem só na tabela.',
  },
  'gap.word': 'sem dado',
  'gap.why': 'Nenhum dado foi encontrado; nenhuma fonte diz por quê',
  'gap.parts': 'Não se encontrou dado do tempo todo, apenas de: {periods}',
  'tip.values': 'Valores de {title}',
  'tip.derived': 'calculado por nós',
  'link.chart': 'Link para este gráfico',
  'caption.sources': 'Fontes',
  'caption.last': 'último valor {asOf}',
  'picture.save': 'Salvar como',
  'picture.failed': 'Não foi possível criar a imagem.',
  'table.open': 'Ver como tabela',
  'table.download': 'Baixar os dados',
  'column.period': 'Período',
  'column.value': 'Valor',
  'column.source': 'Data, fonte',
  'column.year': 'Ano',
  'column.difference': 'Segunda acima da primeira',
  'column.sum': 'Soma',
  'column.count': 'Projetos',
  'column.sector': 'Setor',
  'column.country': 'País',
  'column.status': 'Situação',
  'period.span': '{from} – {to}',
  'trade.series': {
    one: '{count} série',
    other: '{count} séries, todas na página deste fluxo',
  },
  'trade.series-title': '{flow}: {series}',
  'trade.reporters': 'Segundo cada lado',
  'trade.reporters-note':
    'O que um lado exporta (FOB) o outro importa com frete e seguro (CIF), muitas vezes por terceiros países: os dois números dos mesmos bens diferem. –: nenhum valor foi encontrado.',
  'trade.by-product': 'Por produto',
  'trade.products': 'Por produto, {period}',
  'trade.products-note':
    'Produtos como as fontes os agrupam; alguns podem conter outros, por isso não devem ser somados.',
  'trade.values': 'Outros valores',
  'trade.values-note': 'Com poucos anos inteiros para um gráfico.',
  'projects.by-sector': 'Projetos por setor',
  'projects.by-country': 'Projetos por país',
  'projects.by-country-top': 'Projetos por país, os {count} com mais',
  'projects.by-status': 'Projetos por situação',
  'projects.caption':
    'Contados por nós nos registros deste atlas; não são todos os projetos que existem.',
  'costs.by-sector': 'Custo por setor',
  'costs.by-year': 'Custo por ano do valor',
  'costs.caption':
    'Derivado por nós, dos projetos em operação, concluídos ou em construção. As somas agregam só o primeiro custo registrado de cada um e misturam empréstimos, participações e obras inteiras: leia-as como ordens de grandeza.',
  'costs.in-sector': '{year}, {sector}: {sum}',
  'throughput.title': 'Contêineres por ano',
  'sailings.ships': 'Navios por semana segundo o serviço',
  'sailings.space': 'Espaço para contêineres por semana segundo o serviço',
  'sailings.rate': '{value} por semana',
  'sailings.interval': 'a cada {days}',
  'sailings.size': 'navios de {size}',
  'sailings.ships-note':
    'Cálculo nosso: sete dias divididos pelo intervalo mais recente publicado entre duas saídas. Não reflete escalas omitidas.',
  'sailings.space-note':
    'Cálculo nosso: navios por semana vezes o tamanho mais recente publicado de um navio. Onde os tamanhos diferem, a ponta vazada da barra chega até o maior.',
  'sailings.hollow': 'Barras vazadas: o serviço terminou ou a sua rotação atual não é conhecida.',
  'sailings.left': {
    one: 'Não se encontrou o intervalo de mais {count} serviço.',
    other: 'Não se encontrou o intervalo de mais {count} serviços.',
  },
  'sailings.no-size': {
    one: 'Não se encontrou o tamanho dos navios de {count} serviço do gráfico acima.',
    other: 'Não se encontrou o tamanho dos navios de {count} serviços do gráfico acima.',
  },
  'column.service': 'Serviço',
  'column.a-week': 'Por semana',
  'gap.looked': 'Nenhum dado foi encontrado, nenhuma fonte diz por quê; última busca: {date}',
  'months.containers': 'Contêineres por mês',
  'months.ships': 'Navios por mês',
  'months.average': '{value} por mês em média',
  'months.note':
    'Barras: um único mês. Linhas: um período mais longo, na sua média mensal, que é cálculo nosso; linhas que coincidem no tempo são contagens de fontes diferentes.',
  'stack.title': 'Por produto e ano',
  'stack.rest': 'Todos os demais bens',
  'stack.note':
    'As cores são produtos de que se encontraram dados anuais, dentro de “{total}” da mesma contagem. Todos os demais bens: cálculo nosso, o total menos esses produtos.',
  'stack.missing':
    'Em um ano em que um produto não tem dado, ele está entre os demais bens; a tabela diz qual.',
  'stack.includes': 'Com {product}: sem dado próprio',
  'costs.undated': {
    one: '{count} desses projetos não tem custo datado em dólares e não entra nas somas.',
    other: '{count} desses projetos não têm custo datado em dólares e não entram nas somas.',
  },
  'costs.unreal': {
    one: 'Fica de fora {count} projeto planejado, suspenso ou cancelado.',
    other: 'Ficam de fora {count} projetos planejados, suspensos ou cancelados.',
  },
  'costs.source': {
    one: 'cálculo nosso com o custo de {count} projeto, citado na sua página',
    other: 'cálculo nosso com os custos de {count} projetos, citados nas suas páginas',
  },
  'costs.gap': 'Nenhum projeto tem custo desses anos.',
  'months.dashed': 'Linha tracejada: valor calculado, estimado ou declarado.',
  'stack.none':
    'Por produto não se encontraram dados de vários anos; os avulsos estão na página deste fluxo.',
};

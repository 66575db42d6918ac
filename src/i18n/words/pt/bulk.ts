import type { Messages } from '../../namespaces';

/** Portuguese messages of the page on reading the data in bulk. */
export const bulk: Messages<'bulk'> = {
  title: 'Usar os dados',
  lead: 'Um programa pode ler os registros do atlas, com todos os números e fontes: em tabelas, como linhas e pontos de um mapa e registro por registro. Sem chave, sem conta e sem limite.',
  everything: 'Tudo de uma vez',
  'archive-text':
    'A versão {version} dos dados em um só ZIP: tabelas em CSV, GeoJSON, cada registro em JSON em quatro idiomas, e seus esquemas. O endereço não muda e leva à versão mais recente; ao lado há uma cópia com a versão no nome. O arquivo é um Data Package da Frictionless: datapackage.json descreve cada campo.',
  tables: 'Tabelas por endereço',
  'tables-text':
    'UTF-8, vírgulas como separador, uma linha de cabeçalho e ponto decimal. Valores que diferem entre fontes são linhas distintas; nada é transformado em média. datapackage.json lista todas as tabelas e como elas se relacionam.',
  file: 'Arquivo',
  holds: 'Conteúdo',
  projects: 'Projetos: setor, situação, lugar, posição',
  costs: 'Todos os custos publicados dos projetos',
  parties: 'Donos, construtores e financiadores dos projetos',
  milestones: 'Passos datados dos projetos',
  ports: 'Portos',
  legs: 'Trechos terrestres do corredor',
  services: 'Serviços de linha',
  calls: 'Escalas dos serviços de linha',
  companies: 'Empresas, financiadores, autoridades',
  loans: 'Empréstimos com suas condições',
  trade: 'Comércio por produto e período',
  claims: 'Afirmações publicadas sobre o corredor',
  events: 'Eventos da cronologia',
  figures: 'Valores publicados das demais cifras',
  sources: 'Fontes',
  citations: 'Qual registro cita qual fonte',
  'project-points': 'Projetos como pontos',
  'leg-lines': 'Trechos terrestres como linhas esquemáticas',
  'sea-line': 'O trecho marítimo, cortado nos 180 graus',
  tools: 'Na sua ferramenta',
  'excel-text':
    'No Excel escolha Dados, Obter Dados, Da Web e informe o endereço de uma tabela; ou cole as linhas no editor avançado do Power Query. Um CSV aberto com clique duplo pode mostrar mal os nomes chineses.',
  records: 'Registro por registro',
  'records-text':
    'Cada registro é um arquivo JSON próprio, nos quatro idiomas e com suas fontes. Sua página indica o endereço no cabeçalho (link rel="alternate"). Um JSON Schema descreve cada tipo.',
  promise: 'O que permanece',
  'promise-text':
    'Endereços, nomes de colunas e campos e seu significado não mudam dentro de um formato; colunas, campos e arquivos podem ser acrescentados. Se algum tiver de mudar, o número do formato aumenta. O arquivo de cada registro diz seu formato e a versão dos dados.',
  licence: 'Licença',
  'licence-text':
    'MIT: use os dados para o que quiser e cite os colaboradores do Atlas do Corredor. Os nomes de lugares dos trechos terrestres são do GeoNames (CC BY 4.0); o trecho marítimo é calculado sobre costas do Natural Earth e do OpenStreetMap (ODbL 1.0). As cifras são das fontes que as publicam: cite-as.',
};

import type { FacetId } from '../domain/facet';
import type { Localized } from '../domain/locale';
import { foldText } from './fold-text';

/** A value of a facet, as a question names it. */
export interface FacetWord {
  readonly facet: FacetId;
  readonly values: readonly string[];
  /** As the result shows it. */
  readonly name: Localized;
  /** Words that a project's text must contain besides, in any language. */
  readonly text?: string;
}

type Row = readonly [
  facet: FacetId,
  values: string,
  en: string,
  es: string,
  pt: string,
  zh: string,
  text?: string,
];

/** Facet, values, and in each language the name that the result shows, then other words for it, separated by `|`. */
const ROWS: readonly Row[] = [
  [
    'kind',
    'port',
    'Ports|harbours|harbors|terminals',
    'Puertos|terminales portuarias',
    'Portos|terminais portuários',
    '港口|码头',
  ],
  [
    'kind',
    'rail',
    'Railways|railroads|rail|trains',
    'Ferrocarriles|trenes|ferrocarril',
    'Ferrovias|trens|ferrovia|ferroviários',
    '铁路|火车',
  ],
  [
    'kind',
    'road',
    'Roads|highways|motorways|bridges|tunnels',
    'Carreteras|autopistas|puentes|túneles',
    'Rodovias|estradas|autoestradas|pontes|túneis',
    '公路|高速公路|道路|桥梁',
  ],
  ['kind', 'airport', 'Airports', 'Aeropuertos', 'Aeroportos', '机场'],
  [
    'kind',
    'urban-transit',
    'Urban transit|metros|metro|subway|subways|trams',
    'Transporte urbano|metros|metro|tranvías',
    'Transporte urbano|metrôs|metrô|bondes',
    '城市轨道|地铁|轻轨',
  ],
  ['kind', 'waterway', 'Waterways', 'Hidrovías', 'Hidrovias', '航道工程|内河航道'],
  [
    'kind',
    'mine',
    'Mines|mining',
    'Minas|minería|mineros',
    'Minas|mineração|mineradoras',
    '矿山|采矿|矿',
  ],
  [
    'kind',
    'mine',
    'Copper mines|copper',
    'Minas de cobre|cobre',
    'Minas de cobre|cobre',
    '铜矿|铜',
    'copper',
  ],
  [
    'kind',
    'mine',
    'Gold mines|gold',
    'Minas de oro|oro',
    'Minas de ouro|ouro',
    '金矿|黄金',
    'gold',
  ],
  [
    'kind',
    'mine',
    'Iron mines|iron|iron ore',
    'Minas de hierro|hierro',
    'Minas de ferro|ferro|minério de ferro',
    '铁矿',
    'iron',
  ],
  [
    'kind',
    'oil-gas',
    'Oil and gas|oil|gas|petroleum|refineries',
    'Petróleo y gas|petróleo|gas|refinerías',
    'Petróleo e gás|petróleo|gás|refinarias',
    '油气|石油|天然气|炼油',
  ],
  [
    'kind',
    'hydro',
    'Hydropower|hydro|hydroelectric|dams|dam',
    'Hidroeléctricas|hidroeléctricos|hidroeléctrica|hidroeléctrico|hidroenergía|represas|presas|represa|presa',
    'Hidrelétricas|hidrelétrica|usinas hidrelétricas|barragens|barragem',
    '水电|水电站|大坝',
  ],
  [
    'kind',
    'grid',
    'Power grids|grid|grids|transmission|transmission lines',
    'Redes eléctricas|red eléctrica|transmisión|líneas de transmisión',
    'Redes elétricas|rede elétrica|transmissão|linhas de transmissão',
    '电网|输电',
  ],
  [
    'kind',
    'power-plant',
    'Power plants|thermal power|coal power',
    'Centrales eléctricas|termoeléctricas|térmicas',
    'Usinas elétricas|termelétricas|térmicas',
    '电厂|火电',
  ],
  [
    'kind',
    'solar',
    'Solar power|solar|photovoltaic|solar farms',
    'Energía solar|solar|solares|fotovoltaicos|fotovoltaica|parques solares',
    'Energia solar|solar|solares|fotovoltaicos|fotovoltaica|parques solares|usinas solares',
    '太阳能|光伏',
  ],
  [
    'kind',
    'wind',
    'Wind power|wind|wind farms',
    'Energía eólica|eólicos|eólica|eólicas|parques eólicos',
    'Energia eólica|eólicos|eólica|eólicas|parques eólicos',
    '风电|风能',
  ],
  [
    'kind',
    'battery',
    'Lithium and batteries|lithium|batteries|battery',
    'Litio y baterías|litio|baterías',
    'Lítio e baterias|lítio|baterias',
    '锂与电池|锂|锂矿|锂电池|电池',
  ],
  ['kind', 'factory', 'Factories|factory|plants', 'Fábricas|fábrica', 'Fábricas|fábrica', '工厂'],
  [
    'kind',
    'industrial-zone',
    'Industrial zones|industrial parks|special economic zones',
    'Zonas industriales|parques industriales|zonas económicas especiales',
    'Zonas industriais|parques industriais|zonas econômicas especiais',
    '工业园区|经济特区|工业园',
  ],
  [
    'kind',
    'farm',
    'Farming|farms|soy',
    'Agricultura y granos|granjas|soja|soya',
    'Agricultura e grãos|fazendas|soja',
    '农业种植|大豆|农场',
  ],
  [
    'kind',
    'fishery',
    'Fisheries|fishery|fishing',
    'Pesca|pesqueras|pesquera',
    'Pesca|pesqueiras|pesqueira',
    '渔业',
  ],
  [
    'kind',
    'telecom',
    'Telecommunications|telecom|5G',
    'Telecomunicaciones|5G',
    'Telecomunicações|5G',
    '电信|通信',
  ],
  [
    'kind',
    'data-centre',
    'Cloud and data centres|data centres|data centers|cloud',
    'Nube y centros de datos|centros de datos|nube',
    'Nuvem e centros de dados|centros de dados|nuvem',
    '云与数据中心|数据中心',
  ],
  [
    'kind',
    'space',
    'Space and satellites|satellites|space',
    'Espacio y satélites|satélites|espaciales',
    'Espaço e satélites|satélites|espaciais',
    '航天与卫星|卫星|航天',
  ],
  ['kind', 'hospital', 'Hospitals', 'Hospitales', 'Hospitais', '医院'],
  [
    'kind',
    'water',
    'Water and sanitation|water|sanitation',
    'Agua y saneamiento|agua|saneamiento',
    'Água e saneamento|água|saneamento',
    '供水与卫生|供水',
  ],
  [
    'kind',
    'building',
    'Public buildings|stadiums|schools',
    'Edificios públicos|estadios|escuelas',
    'Edifícios públicos|estádios|escolas',
    '公共建筑|体育场|学校',
  ],
  [
    'sector',
    'transport',
    'Ports and transport|transport|transportation|infrastructure',
    'Puertos y transporte|transporte|infraestructura',
    'Portos e transporte|transporte|transportes|infraestrutura',
    '港口与交通|交通|基础设施',
  ],
  ['sector', 'minerals', 'Minerals|mineral', 'Minerales', 'Minerais|minérios', '矿产|矿业'],
  [
    'sector',
    'energy',
    'Energy|power',
    'Energía|energéticos|eléctricos',
    'Energia|energéticos|elétricos',
    '能源|电力',
  ],
  [
    'sector',
    'new-energy',
    'New energy|renewable energy|renewables|renewable|clean energy',
    'Nuevas energías|energías renovables|renovables',
    'Novas energias|energias renováveis|renováveis',
    '新能源|可再生能源',
  ],
  [
    'sector',
    'manufacturing',
    'Manufacturing|industry',
    'Manufactura|industria',
    'Indústria|manufatura',
    '制造业|工业',
  ],
  [
    'sector',
    'agriculture',
    'Agriculture and fisheries|agriculture|agricultural',
    'Agricultura y pesca|agricultura|agrícolas',
    'Agricultura e pesca|agricultura|agrícolas',
    '农业与渔业|农业',
  ],
  [
    'sector',
    'digital',
    'Digital economy|digital',
    'Economía digital|digitales',
    'Economia digital|digitais',
    '数字经济|数字',
  ],
  [
    'sector',
    'ai',
    'Artificial intelligence|AI',
    'Inteligencia artificial|IA',
    'Inteligência artificial|IA',
    '人工智能',
  ],
  [
    'sector',
    'health',
    'Digital healthcare|healthcare|health',
    'Salud digital|salud',
    'Saúde digital|saúde',
    '数字医疗|医疗',
  ],
  [
    'status',
    'operating',
    'In operation|operating|operate|operates|operational|working|running',
    'En operación|operando|operan|operativos|operativas|en funcionamiento',
    'Em operação|operando|operam|operacionais|em funcionamento',
    '运营中|已运营|运营|投产',
  ],
  [
    'status',
    'completed',
    'Completed|complete|finished',
    'Terminados|terminadas|concluidos|completados',
    'Concluídos|concluídas|terminados|terminadas',
    '已完成|完工|竣工',
  ],
  [
    'status',
    'construction',
    'Under construction|being built|in construction',
    'En construcción|construyéndose',
    'Em construção|sendo construídos|em obras',
    '在建|建设中',
  ],
  [
    'status',
    'planned.announced',
    'Planned|announced|proposed',
    'Planeados|planeadas|previstos|anunciados|propuestos',
    'Planejados|planejadas|previstos|anunciados|propostos',
    '规划中|拟建|规划|计划中|已宣布',
  ],
  [
    'status',
    'suspended',
    'Suspended|stalled|paused|halted',
    'Suspendidos|suspendidas|paralizados|detenidos',
    'Suspensos|suspensas|paralisados|parados',
    '暂停|停工',
  ],
  [
    'status',
    'cancelled',
    'Cancelled|canceled|abandoned',
    'Cancelados|canceladas|abandonados',
    'Cancelados|canceladas|abandonados',
    '取消|已取消|废弃',
  ],
  [
    'dispute',
    'yes',
    'With disputes|disputed|with a dispute|controversial|contested',
    'Con disputas|disputados|polémicos|controvertidos|con conflictos',
    'Com controvérsias|disputados|polêmicos|controversos|com conflitos',
    '有争议|争议',
  ],
  [
    'region',
    'south-america',
    'South America',
    'Sudamérica|América del Sur|Suramérica',
    'América do Sul',
    '南美洲|南美',
  ],
  [
    'region',
    'central-america',
    'Central America',
    'Centroamérica|América Central',
    'América Central',
    '中美洲',
  ],
  [
    'region',
    'caribbean',
    'Caribbean|the Caribbean',
    'Caribe|el Caribe',
    'Caribe|o Caribe',
    '加勒比',
  ],
  [
    'region',
    'south-america.central-america.caribbean',
    'Latin America|Latin America and the Caribbean',
    'América Latina|Latinoamérica|América Latina y el Caribe',
    'América Latina|América Latina e o Caribe',
    '拉丁美洲|拉美|拉美和加勒比',
  ],
  ['region', 'africa', 'Africa', 'África', 'África', '非洲'],
  ['region', 'asia', 'Asia', 'Asia', 'Ásia', '亚洲'],
  ['region', 'europe', 'Europe', 'Europa', 'Europa', '欧洲'],
];

/** All words and phrases, folded, with the value that each names. Singular forms in -s, -es lose it. */
export const FACET_WORDS: ReadonlyMap<string, FacetWord> = new Map(
  ROWS.flatMap(([facet, values, en, es, pt, zh, text]) => {
    const lists = [en, es, pt, zh].map((list) => list.split('|'));
    const [[enName = ''] = [], [esName = ''] = [], [ptName = ''] = [], [zhName = ''] = []] = lists;
    const word: FacetWord = {
      facet,
      values: values.split('.'),
      name: { en: enName, es: esName, pt: ptName, zh: zhName },
      ...(text !== undefined && { text }),
    };
    return lists
      .flat()
      .flatMap((phrase) => forms(foldText(phrase)).map((form) => [form, word] as const));
  }),
);

/** Returns a phrase with its singular: `mines` and `mine`, `ferrocarriles` and `ferrocarril`. */
function forms(phrase: string): readonly string[] {
  if (/ies$/.test(phrase)) return [phrase, `${phrase.slice(0, -3)}y`];
  if (/[^aeious]es$/.test(phrase)) return [phrase, phrase.slice(0, -1), phrase.slice(0, -2)];
  return /[^s]s$/.test(phrase) ? [phrase, phrase.slice(0, -1)] : [phrase];
}

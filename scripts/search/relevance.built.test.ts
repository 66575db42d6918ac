import { beforeAll, describe, expect, it } from 'vitest';
import { stopOf } from '../../src/search/result-stop';
import type { SearchResult } from '../../src/search/search-result';
import { type BuiltFinder, openBuiltFinder } from '../../tools/search/built-search';

/** What readers type, with the kind and the name, target or country that the first result must have. */
const FIRST_RESULTS: readonly (readonly [text: string, first: string])[] = [
  // Places before records that merely contain the letters.
  ['Cusco', 'town Cusco PE'],
  ['Cuzco', 'town Cusco PE'],
  ['cusco', 'town Cusco PE'],
  ['库斯科', 'town Cusco PE'],
  ['kusike', 'town Cusco PE'],
  ['Lima', 'town Lima PE'],
  ['Pucallpa', 'town Pucallpa PE'],
  ['Juliaca', 'town Juliaca PE'],
  ['Arequipa', 'town Arequipa PE'],
  ['Puerto Maldonado', 'town Puerto Maldonado PE'],
  ['Maldonado Peru', 'town Puerto Maldonado PE'],
  ['Sao Paulo', 'town São Paulo BR'],
  ['Pekín', 'town Beijing CN'],
  ['Mato Grosso', 'province Mato Grosso BR'],
  ['mato groso', 'province Mato Grosso BR'],
  ['马托格罗索州', 'province Mato Grosso BR'],
  ['Yunnan', 'province Yunnan CN'],
  ['Peru', 'country Peru PE'],
  ['秘鲁', 'country Peru PE'],
  ['Ecuador', 'country Ecuador EC'],
  ['Estados Unidos', 'country United States US'],
  ['USA', 'country United States US'],
  ['Santiago Chile', 'town Santiago CL'],
  ['Santiago, Cuba', 'town Santiago de Cuba CU'],
  ['Trujillo Peru', 'town Trujillo PE'],
  ['Valencia España', 'town Valencia ES'],
  ['Sorriso', 'town Sorriso BR'],
  ['Lucas do Rio Verde', 'town Lucas do Rio Verde BR'],
  // Ports, by name, code and in pinyin.
  ['Chancay', 'port Chancay PE'],
  ['chancya', 'port Chancay PE'],
  ['Chancay port', 'port Chancay PE'],
  ['puerto de Chancay', 'port Chancay PE'],
  ['钱凯', 'port Chancay PE'],
  ['钱凯港', 'port Chancay PE'],
  ['qiankai', 'port Chancay PE'],
  ['Qiánkǎi', 'port Chancay PE'],
  ['qian kai', 'port Chancay PE'],
  ['PECHY', 'port Chancay PE'],
  ['pe chy', 'port Chancay PE'],
  ['Shanghai', 'port Shanghai (Yangshan) CN'],
  ['Shanghái', 'port Shanghai (Yangshan) CN'],
  ['CN SHA', 'port Shanghai (Yangshan) CN'],
  ['CNSHA', 'port Shanghai (Yangshan) CN'],
  ['Yangshan', 'port Shanghai (Yangshan) CN'],
  ['Guayaqil', 'port Guayaquil EC'],
  ['gauyaquil', 'port Guayaquil EC'],
  ['NLRTM', 'port-of-the-world Rotterdam NL'],
  ['port of Rotterdam', 'port-of-the-world Rotterdam NL'],
  // Records.
  ['Las Bambas', 'project Las Bambas copper mine PE'],
  ['las banbas', 'project Las Bambas copper mine PE'],
  ['拉斯邦巴斯', 'project Las Bambas copper mine PE'],
  ['Coca Codo Sinclair', 'project Coca Codo Sinclair hydropower plant EC'],
  ['CHEC', 'company China Harbour Engineering Company CN'],
  ['COSCO', 'company COSCO SHIPPING CN'],
  ['中远海运', 'company COSCO SHIPPING CN'],
  ['WSA5', 'service WSA5'],
  ['Panama Canal', 'passage Panama Canal'],
  ['Canal de Panamá', 'passage Panama Canal'],
  ['麦哲伦', 'passage Strait of Magellan'],
  ['estrecho de magallanes', 'passage Strait of Magellan'],
  ['Gestión', 'source Gestión'],
  ['timeline', 'page Timeline'],
  ['ruler', 'page Measure distances'],
  ['dark', 'setting Dark'],
  ['modo oscuro', 'setting Dark'],
  ['深色', 'setting Dark'],
  ['km', 'setting Kilometres'],
  ['español', 'setting Español'],
  ['globe', 'setting Globe'],
  // Questions.
  ['is it really 23 days', 'answer claim/transit-23-days-to-shanghai/'],
  ['¿son 23 días?', 'answer claim/transit-23-days-to-shanghai/'],
  ['到上海真的要23天吗', 'answer claim/transit-23-days-to-shanghai/'],
  ['does soy from Mato Grosso gain anything', 'answer gains/t.sorriso/?cargo=grain'],
  ['who owns Chancay', 'answer port/pechy/'],
  ['¿quién es el dueño de Chancay?', 'answer port/pechy/'],
  ['谁拥有钱凯港', 'answer port/pechy/'],
  ['how much did Chancay cost', 'answer claim/phase-1-cost-1-3-billion/'],
  ['what does Peru export to China', 'answer trade/peru-to-china/'],
  ['what if Panama closes', 'answer c/ecgye~nlrtm/?closed=panama'],
  // Tables.
  ['hydro projects in Ecuador', 'table p/?f=kind:hydro;country:ec&view=table'],
  ['hydro Ecuador', 'table p/?f=kind:hydro;country:ec&view=table'],
  ['proyectos hidroeléctricos en Ecuador', 'table p/?f=kind:hydro;country:ec&view=table'],
  ['厄瓜多尔水电', 'table p/?f=country:ec;kind:hydro&view=table'],
  ['projects in Peru', 'table p/?f=country:pe&view=table'],
  ['solar in Brazil', 'table p/?f=kind:solar;country:br&view=table'],
  [
    'all lithium projects above USD 1 bn as a table, dearest first',
    'table p/?f=kind:battery;cost:1000-&view=table&sort=-cost',
  ],
  [
    'which hydro projects in Ecuador operate, who built them, what did they cost',
    'table p/?f=kind:hydro;country:ec;status:operating&view=table&cols=name.country.status.builder.cost',
  ],
  [
    'who lent for what COSCO built',
    'table p/?f=company:cosco-shipping.cosco-shipping-ports.cosco-shipping-ports-chancay-peru&view=table&cols=name.country.status.lender.builder',
  ],
  ['projects built by Sinohydro', 'table p/?f=builder:sinohydro&view=table'],
  // What is near, and comparisons.
  ['what is within 100 km of Cusco', 'place-nearby at/-13.52/-71.97/'],
  ['what is within 50 km of Cusco', 'place-nearby at/-13.52/-71.97/?r=50'],
  ['what did China build near Cusco', 'place-nearby at/-13.52/-71.97/'],
  ['cerca de Cusco', 'place-nearby at/-13.52/-71.97/'],
  ['库斯科附近', 'place-nearby at/-13.52/-71.97/'],
  ['Las Bambas vs Toromocho', 'comparison p.las-bambas~p.toromocho'],
  ['Las Bambas beside Toromocho', 'comparison p.las-bambas~p.toromocho'],
  ['compare Chancay and Callao', 'comparison port.pechy~port.pecll'],
  // Voyages.
  ['Guayaquil to Shanghai without Panama', 'voyage ecgye~cnsgh without panama'],
  ['Guayaqil to Shangai wihtout Panma', 'voyage ecgye~cnsgh without panama'],
  ['de Guayaquil a Shanghái sin Panamá', 'voyage ecgye~cnsgh without panama'],
  ['瓜亚基尔到上海不经巴拿马', 'voyage ecgye~cnsgh without panama'],
  ['Santos to Shanghai via Magellan', 'voyage brssz~via.magellan~cnsgh'],
  ['Guayaquil -> Callao -> Qingdao', 'voyage ecgye~pecll~cntao'],
  ['Rotterdam - Callao avoiding Panama', 'voyage nlrtm~pecll without panama'],
  ['Pucallpa to Shanghai', 'voyage t.pucallpa~pechy~cnsgh'],
  ['Sorriso to Shanghai', 'voyage t.sorriso~brstm~cnsgh'],
  ['Peru to China', 'voyage pecll~cnsgh'],
  ['PECHY to CNSHA', 'voyage pechy~cnsgh'],
  ['-11.58,-77.27 to Shanghai', 'voyage 11.58s77.27w~cnsgh'],
  ['-13.53, -71.97', 'point 13°32′ S 071°58′ W'],
];

let search: BuiltFinder;
beforeAll(async () => {
  search = await openBuiltFinder();
});

describe('the first result', () => {
  it.each(FIRST_RESULTS)('for %s is %s', (text, first) => {
    const [result] = search.find(text).results;
    expect(result && stated(result)).toBe(first);
  });
});

describe('results', () => {
  it('of a voyage say which port stands for a place', () => {
    const [result] = search.find('Sucre to China').results;
    expect(result?.notes?.map(({ kind }) => kind)).toEqual(['nearest-port', 'main-port']);
  });

  it.each([
    ['Sorriso', 'sorriso'],
    ['San Antonio de los Cobres', 'san-antonio-de-los-cobres'],
    ['Santa Cruz de la Sierra', 'santa-cruz-de-la-sierra'],
    ['Chongqing', 'chongqing'],
  ])('are stops if the land network has them: %s', (text, id) => {
    const [result] = search.find(text).results;
    expect(result && stopOf(result)).toEqual({ kind: 'town', id });
  });

  it.each([
    ['CK Hutchison arbitration', 'event', '2026-panama-takes-ports'],
    ['Balcázar', 'event', '2026-balcazar-elected'],
    ['Velarde', 'claim', 'gdp-0-9-percent'],
    ['无船承运 不存在的词', undefined, undefined],
  ])('find the record whose text says “%s”', (text, kind, id) => {
    const [result] = search.find(text).results;
    expect(result?.kind).toBe(kind);
    expect(result?.key.includes(id ?? '')).toBe(kind && true);
  });

  it('have distinct keys, also for a letter that begins many names', () => {
    for (const text of ['s', 'san', 'santa rosa', 'c', '中']) {
      const keys = search.find(text).results.map(({ key }) => key);
      expect(keys.length, text).toBeGreaterThan(5);
      expect(new Set(keys).size, text).toBe(keys.length);
    }
  });

  it('offer the nearest names if there are none', () => {
    const { results, nearest } = search.find('Guayaquilera');
    expect(results).toEqual([]);
    expect(nearest.map(({ name }) => name.en)).toContain('Guayaquil');
  });
});

/** Returns the kind of a result with what tells it apart. */
function stated({ kind, name, country, target }: SearchResult): string {
  if (target.kind === 'address') return `${kind} ${target.address}`;
  if (target.kind === 'voyage') {
    const { closed } = target.closures;
    return `voyage ${target.id}${closed.length > 0 ? ` without ${closed.join(', ')}` : ''}`;
  }
  if (kind === 'comparison' && target.kind === 'page' && 'id' in target.selection) {
    return `${kind} ${target.selection.id}`;
  }
  return [kind, name.en, country].filter(Boolean).join(' ');
}

import type { Messages } from '../../namespaces';

/** Chinese messages of the page about the atlas. */
export const about: Messages<'about'> = {
  'distances-note': '海上距离如何计算，误差多大',
  what: '这是什么',
  'what-text':
    '一幅关于秘鲁钱凯与中国上海之间陆海走廊及其周边“一带一路”项目的地图。每项数据都注明来源和所指日期。来源不一时，各种数据并列显示，本图集不作取舍。每个视图都有自己的网址，可以分享。',
  not: '这不是什么',
  'not-navigation':
    '不可用于航海。线路表示货物的走向，并不表示船舶可以安全航行的位置；陆上线路仅为示意。',
  'not-complete':
    '并不完整，也不构成建议。收录的是找到公开来源的项目。收录不代表褒贬；未收录的项目可能只是尚未找到。',
  positions: '位置如何确定',
  'positions-text':
    '位置依据公开来源及其中的地名确定，如无说明，误差为数公里。大致位置以虚线轮廓表示：标在所在城镇或地区内的一点，而非项目现场。铁路、公路和陆路段仅连接其页面所列城镇。海运段是本图集航路引擎依所绘海岸求得的最短可航路线。',
  borders: '边界与地名',
  'borders-text':
    '边界采用Natural Earth的实际控制线，有争议的以虚线表示。图中的线条和名称均不代表对任何领土的法律地位或任何国家疆界的立场。',
  privacy: '隐私',
  'privacy-text':
    '本图集不使用Cookie，也不统计访问。除非您开启在线底图，否则不会向第三方发出请求；开启后，浏览器会向OpenFreeMap请求地图瓦片。所选外观以及供离线使用的图集本身仅保存在您的设备上。来源链接会打开其他网站。',
  data: '数据',
  'data-text': '数据版本{version}。数据由人工逐条维护，发布前经过命名规则检查。',
  'use-data': '使用数据',
  'use-data-note': '以ZIP、CSV、GeoJSON和JSON提供全部数据，可用于R、Python、DuckDB和Excel',
  changes: '数据更新记录',
  factors: '船舶、燃料与排放',
  licence: '许可',
  'licence-text': '本图集以MIT许可发布。下列作品保留各自的许可。',
  'credits-data': '数据',
  'credits-fonts': '字体与符号',
  'credits-software': '软件',
  work: '作品',
  terms: '许可',
  'public-domain': '公有领域',
  'natural-earth-use': '陆地、边界、湖泊与河流',
  'fine-coast-use':
    '缩放级别7起的海岸线，制于2017年，约每800米一个点；fine-coast.pmtiles按相同条款开放',
  'gshhg-use': '河流航道的走向',
  'geonames-use': '城市、省份及其名称',
  'openstreetmap-use': '仅在开启在线底图时使用',
  'distances-use': '用于对照的公布距离',
  'sea-ports-use': '航路海岸保持开放的港口，以及可搜索的港口',
  'time-zones-use': '各港口的时区',
  'countries-use': '国家名称',
};

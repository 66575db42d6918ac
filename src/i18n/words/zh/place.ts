import type { Messages } from '../../namespaces';

/** Chinese messages of the page of a place. */
export const place: Messages<'place'> = {
  kicker: '此处有什么',
  'title.off': '{town}{direction}{length}处',

  'direction.n': '北面',
  'direction.ne': '东北面',
  'direction.e': '东面',
  'direction.se': '东南面',
  'direction.s': '南面',
  'direction.sw': '西南面',
  'direction.w': '西面',
  'direction.nw': '西北面',
  away: '{direction}{length}',

  'fact.country': '国家或地区',
  'country.sea': '开阔水域',
  'country.border': '未标明：28公里内有边界',
  'country.disputed': '未标明：不止一国对该地区提出主张',
  'fact.position': '位置',
  'fact.town': '最近的城镇',
  'fact.port': '最近的港口',
  'fact.end': '至{end}',
  'fact.end-note': '直线距离，由本站推算；经海路更远。',

  'action.zoom': '放大到此处',
  'action.copy': '复制坐标',
  'action.copied': '已复制：{position}',
  'action.copy-failed': '浏览器不允许复制。坐标见上方。',
  'voyage.from': '从此处启航',
  'voyage.to': '航行至此处',
  'voyage.by-port': '海上航程从{port}（距此{length}）出发，前往{end}；两端均可在航程页更改。',
  'voyage.by-water': '海上航程从此位置出发，前往{end}；两端均可在航程页更改。',
  'action.gains': '从此处运往中国的最优港口',
  'action.measure': '从此处测距',

  'around.title': '周边',
  'around.radius': '半径（公里）',
  'around.within': '{radius}以内',
  'around.projects': '项目（{count}）',
  'around.ports': '港口（{count}）',
  'around.legs': '陆路段（{count}）',
  'around.towns': '城镇（{count}）',
  'around.none': '{radius}以内没有。最近的是：',
  'around.hidden': {
    one: '另有{count}个项目被筛选条件隐藏。',
    other: '另有{count}个项目被筛选条件隐藏。',
  },
  'around.show-all': '显示全部{count}项',
  'around.empty': '{radius}以内没有本图集收录的内容。最近的是{name}，{away}。',
  'around.widen': '扩大到{radius}',
  'around.note':
    '按球面直线距离计算，线路取最近点，误差不超过0.6%，由本站推算。标“约”者，其位置仅精确到城镇或地区。边界：Natural Earth，按实际控制。城镇：GeoNames。',
};

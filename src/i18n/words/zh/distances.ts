import type { Messages } from '../../namespaces';

export const distances: Messages<'distances'> = {
  lead: '海上距离由本图集自带的航路引擎计算。引擎在您的浏览器中运行，不访问任何服务器。本页说明它做什么、不考虑什么，以及所得距离与他人公布的距离相差多少。',

  'limits-title': '不适用之处',
  'not-navigation':
    '不可用于航海。引擎只掌握两套海岸线（1:1000万，以及约每800米一点）和一百余处浅滩与礁石，不了解水深、分道通航、海流、当日冰情和当日规定。此处不触陆地的线路，仍可能通向船舶不应前往之处。',
  'not-sailed':
    '距离是最短可航路线的长度。船舶实际航程更长：离岸更远、遵循航道、避开恶劣天气并接受引航。下文的实用距离是对此的估计，并始终注明为估计。',

  'method-title': '如何求得航路',
  'term-line': '航段',
  'method-line':
    '航路由一串大圆（地球表面上的最短线）组成，只在陆地、浅滩或界限阻挡处转向。引擎求得其中最短的一条。',
  'term-coast': '海岸',
  'method-coast':
    '地图所绘的两套海岸线均计入：Natural Earth 1:1000万，以及自缩放级别7起的OpenStreetMap（2017年）。引擎简化海岸时只舍弃水域，因此对引擎而言不触陆地的线路，在地图上也不触陆地。过窄的水道视为封闭，船舶使用者除外。',
  'term-offing': '离岸距离',
  'method-offing':
    '在开阔水域绕过岬角时，航路在距海岸约十公里处转向；若引擎所用的简化海岸外移较远（如无港口的海岸），则在距该海岸一公里半处转向；在海峡中则视海峡宽窄而定。离岸再远，与已公布里程的吻合几乎不会更好，而绕过岬角的短途航路会过长。',
  'term-shoals': '浅滩',
  'method-shoals': '这两套海岸线未显示的浅滩和礁石另存为区域，各附来源，航路不穿越。',
  'term-latitude': '天气与冰情',
  'method-latitude':
    '与公布的航路一样，航路保持在南纬约52度以北，绕行合恩角除外，且从不越过南纬60度。',
  'term-approaches': '进港航道',
  'method-approaches':
    '位于河流、峡湾或海湾内的港口沿作为数据保存的航道到达，钱凯防波堤内的港池和洋山的码头亦然。若港口在这两套海岸线上略处内陆，则计入至最近可航水域的一段，并单独列出。',
  'term-passages': '水道',
  'method-passages':
    '有名称的海峡、运河和岬角也是数据。有些默认关闭，因为船舶一般不走；清单见本页末尾。',
  'term-measure': '量算',
  'method-measure': '长度即所绘线路的长度，在WGS84椭球面而非球面上量算。',

  'practical-title': '实用距离（估计）',
  'practical-formula': '实用距离 = {factor} × 最短航路 + {perVoyage}海里',
  'practical-text':
    '公布的距离表略长于最短航路。用{rows}个公布距离拟合的两个数平均弥补这一差距：按航程比例计的离岸、航道、海流和天气，以及每航次一次的引航。剩余误差的中位数为{median}，十之有九低于{p90}。该估计不说明船舶走哪里，也从不成为线路的一部分。',

  'errors-title': '最短航路相差多少',
  'errors-text':
    '与公布距离之差，以公布距离的百分比表示。公布的距离也并非真值：距离表取最安全而非最短的航路，取整到海里，并有少数印误。',
  'errors-group': '分组',
  'errors-count': '数量',
  'errors-median': '中位数',
  'errors-p90': '十之九低于',
  'errors-bias': '偏差',
  'errors-bias-note': '偏差为带符号的中位数：小于零表示最短航路短于公布距离。',
  'stratum.core': '按两端刊载的距离',
  'stratum.long': '其中1,000海里及以上',
  'stratum.short': '其中不足1,000海里',
  'stratum.corridor': '其中走廊沿线或附近',
  'stratum.composite': '经某水道的刊载航段之和',

  'rows-title': '全部公布距离与本图集对照',
  'rows-search': '按港口、水道或出版者搜索',
  'rows-count': '{all}个距离中的{shown}个',
  'rows-none': '没有与“{text}”相符的距离。',
  'rows-caption': '单位：海里。“本图集”为最短航路，其下为实用距离。',
  'rows-route': '起讫',
  'rows-published': '公布',
  'rows-ours': '本图集',
  'rows-error': '相差',
  'rows-sort': '按{column}排序',
  'rows-no-route': '无航路',
  'rows-practical': '实用 {nm}',
  'rows-pub-151': 'Pub. 151',
  'rows-pub-151-entry': 'Pub. 151，{entry}',
  'rows-pub-151-sum': 'Pub. 151，合计：{legs}',
  'rows-source-note':
    'Pub. 151即《Distances Between Ports》第11版（2001年），由现美国国家地理空间情报局出版，属公有领域。',
  'kind.junction': '至衔接点',
  'kind.composite': '刊载航段之和',

  'passages-title': '水道的开放与关闭',
  'passages-text': '航路默认可以经过哪些水道及其理由。关闭的可以打开，开放的也可以关闭。',
  'passages-closed': '默认关闭：{count}处',
  'passages-open': '开放：{count}处',
  'passages-name': '水道',
  'passages-why': '理由',

  'land-title': '陆上',
  'land-text':
    '陆上里程取自陆路网络：有公布里程的采用公布里程，否则为经过各地点的线长乘以弯曲系数，该系数由同一国家、同类运输方式和地形的公布里程测得。下表将各运输方式已开通的最短路线与网络未采用的公布里程相比较。',
  'land-mode': '运输方式',
  'land-rows': '每条公布里程与本图集里程对照（{count}条）',
  'land-published': '公布里程，公里',
  'land-ours': '本图集里程，公里',
};

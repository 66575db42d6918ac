import type { Messages } from '../../namespaces';

/** “谁受益”页面的中文文本。 */
export const gains = {
  title: '谁从钱凯港受益',
  lead: '南美洲何处运往中国的货物因钱凯港受益？受益多少？新铁路会带来什么变化？本页就每个地点比较所有出口港：经现有公路、铁路与河流，再经海运。',
  measure: '按何最优',
  'measure.cost': '成本',
  'measure.time': '时间',
  'measure.carbon': '碳排放',
  cargo: '货类',
  'cargo.container': '集装箱',
  'cargo.reefer': '冷藏箱',
  'cargo.grain': '粮食',
  'cargo.minerals': '矿产',
  scope: '通道',
  'scope.open': '现已开通',
  'scope.construction': '加上在建',
  'scope.planned': '加上规划',
  baseline: '港口与航线',
  'baseline.now': '现在',
  'baseline.2023': '2023年，钱凯开港前',
  view: '地图显示',
  'view.port': '最优港口',
  'view.saving': '钱凯节省多少',
  'place.unknown': '陆路网络中没有该地点。',
  'way.total': '{usd}美元，{days}天，{carbon}千克二氧化碳当量',
} satisfies Messages<'gains'>;

import type { Messages } from '../../namespaces';

/** Chinese messages about plans of harbours. */
export const harbours: Messages<'harbours'> = {
  title: '港口平面图',
  'title-near': '港口平面图',
  show: '在地图上查看平面图',
  schematic: '示意',
  'schematic-how': '示意：{how}',
  'position-published': '位于公布的坐标',
  'port.part': '{kind} · {port}',
  unplaced: '未找到位置，未绘出',
  'status.built': '已建成',
  'status.construction': '在建',
  'status.planned': '规划',
  'kind.terminal': '码头区',
  'kind.quay': '码头岸线',
  'kind.berth': '泊位',
  'kind.breakwater': '防波堤',
  'kind.basin': '港池、回旋水域',
  'kind.channel': '航道',
  'kind.tunnel': '隧道',
  'kind.bridge': '桥梁',
  'kind.gate': '入口',
  'kind.anchorage': '锚地',
  'kind.pilot': '引航登轮点',
  'kind.radar': '交通雷达',
  'legend.schematic': '斜体名称：示意，依公布的尺寸绘制。不可用于航海。',
};

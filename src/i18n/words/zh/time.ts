import type { Messages } from '../../namespaces';

/** Chinese messages of the time bar. */
export const time: Messages<'time'> = {
  bar: '时间',
  close: '关闭时间轴，显示最新状态',
  play: '逐年播放',
  pause: '暂停',
  speed: '播放速度',
  earlier: '前一年',
  later: '后一年',
  latest: '最新',
  'mode.span': '起止年份',
  'thumb.year': '年份',
  'thumb.from': '起始年',
  'thumb.to': '结束年',
  loading: '正在加载日期……',
  failed: '日期无法加载；地图显示最新状态。',
  list: '发生了什么',
  stood: { one: '{count}个项目', other: '{count}个项目' },
  changed: { one: '{count}个项目有变化', other: '{count}个项目有变化' },
  changes: { one: '{count}项变化', other: '{count}项变化' },
  events: { one: '{count}个事件', other: '{count}个事件' },
  loans: { one: '{count}笔贷款', other: '{count}笔贷款' },
  undated: { one: '{count}个日期不详', other: '{count}个日期不详' },
  'year.projects': '年底共{projects}：{stood}',
  'year.projects-so-far': '截至目前共{projects}：{stood}',
  'so-far': '截至目前：{what}',
  'year.services': {
    one: '当时已知在运行的班轮航线{count}条',
    other: '当时已知在运行的班轮航线{count}条',
  },
  counts: '各状态项目数',
  'counts.status': '状态',
  'end-of': '{year}年底',
  services: '班轮航线',
  'services.ran': {
    one: '已知{year}年底有{count}条在运行。',
    other: '已知{year}年底有{count}条在运行。',
  },
  'services.run': {
    one: '已知目前有{count}条在运行。',
    other: '已知目前有{count}条在运行。',
  },
  'services.unknown': {
    one: '另有{count}条当时是否运行不详。',
    other: '另有{count}条当时是否运行不详。',
  },
  ways: '陆上通道',
  'ways.unknown': {
    one: '{count}条已开通的通道开通日期不详，仍予绘出。',
    other: '{count}条已开通的通道开通日期不详，仍予绘出。',
  },
  constant: '无论哪一年，地图均绘出走廊航线；各页面除注明年份外，均显示最新数据。',
  unknown: '日期不详的内容',
  'unknown.starts': {
    one: '{count}个项目未显示：来源未注明其开始时间。',
    other: '{count}个项目未显示：来源未注明其开始时间。',
  },
  'unknown.starts-span': {
    one: '{count}个项目可能始于这些年份：来源未注明其开始时间。',
    other: '{count}个项目可能始于这些年份：来源未注明其开始时间。',
  },
  'unknown.changes': {
    one: '{count}个项目显示最后有日期的状态；其后有变化，但无来源说明年份。',
    other: '{count}个项目显示最后有日期的状态；其后有变化，但无来源说明年份。',
  },
};

import type { Messages } from '../../namespaces';

/** Chinese messages of what is laid out for paper. */
export const print: Messages<'print'> = {
  version: '数据版本：{version}',
  printed: '打印于{date}',
  map: '屏幕上所见的地图',
  'no-map': '此浏览器无法绘制地图，故此处缺图。',
  scale: '地图中心处的比例尺',
  sources: '来源',
  'more-rows': {
    one: '此处略去其余{count}行；全部{all}行见上方网址。',
    other: '此处略去其余{count}行；全部{all}行见上方网址。',
  },
  'more-items': {
    one: '此处略去其余{count}项；全部{all}项见上方网址。',
    other: '此处略去其余{count}项；全部{all}项见上方网址。',
  },
  'left-out': '因篇幅所限，此处略去：{parts}。全部内容见上方网址。',
  'more-sources': {
    one: '本页另有{count}个来源，见上方网址。',
    other: '本页另有{count}个来源，见上方网址。',
  },
};

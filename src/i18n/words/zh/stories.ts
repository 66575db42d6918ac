import type { Messages } from '../../namespaces';

/** Chinese messages of the stories. */
export const stories: Messages<'stories'> = {
  title: '专题',
  lead: '分几步游览本图集。每一步都是地图的一个普通视图，并附来源所述内容。',
  steps: { one: '{count}步', other: '{count}步' },
  start: { one: '在地图上浏览，共{count}步', other: '在地图上浏览，共{count}步' },
  show: '在地图上显示',
  story: '专题：{name}',
  place: '第{number}步，共{of}步',
  next: '下一步',
  back: '上一步',
  end: '通读全文',
  leave: '退出',
  return: '回到这一步',
  said: '报道所述',
  known: '目前所知',
};

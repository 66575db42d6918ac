import type { Messages } from '../../namespaces';

/** Chinese messages of the atlas in a frame of another page. */
export const embed: Messages<'embed'> = {
  open: '在地图集中打开',
  'open-short': '地图集',
  back: '返回初始视图',
  'full-screen': '全屏',
  'leave-full-screen': '退出全屏',
  'gesture.ctrl': '按住 Ctrl 并滚动滚轮可缩放地图',
  'gesture.command': '按住 ⌘ 并滚动滚轮可缩放地图',
  'gesture.touch': '请用两指移动地图',
};

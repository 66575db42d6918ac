import type { Messages } from '../../namespaces';

/** Chinese messages of the atlas in a frame of another page, and of the dialog that makes its code. */
export const embed: Messages<'embed'> = {
  open: '在地图集中打开',
  back: '返回初始视图',
  derived: '由本图集推算',
  'full-screen': '全屏',
  'leave-full-screen': '退出全屏',
  'gesture.ctrl': '按住Ctrl并滚动滚轮可缩放地图',
  'gesture.command': '按住⌘并滚动滚轮可缩放地图',
  'gesture.touch': '请用两指移动地图',
  'dialog.note': '将代码粘贴到您自己的网页中。读者可以在那里移动地图，并在地图集中打开此视图。',
  'dialog.width': '宽度',
  'dialog.as-wide': '与网页同宽',
  'dialog.in-pixels': '按像素',
  'dialog.width-pixels': '宽度（像素）',
  'dialog.height-pixels': '高度（像素）',
  'dialog.reader-theme': '跟随读者的系统',
  'dialog.preview': '预览',
  'dialog.code': '代码',
  'dialog.copy': '复制代码',
  'dialog.copied': '代码已复制。',
  'dialog.copy-failed': '浏览器不允许复制。代码已选中，请手动复制。',
  sandboxed:
    '嵌入此框架的网页不允许在此绘制地图：框架的沙盒未设置“allow-same-origin”。地图见地图集：{href}',
};

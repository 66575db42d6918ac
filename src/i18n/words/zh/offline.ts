import type { Messages } from '../../namespaces';

/** 保存在设备上供离线使用的内容以及新版本的中文文字。 */
export const offline: Messages<'offline'> = {
  title: '离线使用',
  what: '访问一次之后，没有网络也能使用图集：所有页面、搜索、海上航线和地图，细看过的地方还有精细海岸线。页面按您用过的语言保存。',
  starting: '正在将图集保存到本设备。',
  keeping: '正在保存到本设备：{done} / {all}。',
  kept: '已保存在本设备上：{size}。',
  'off.unsupported': '此浏览器无法保存图集，或不允许在本页面保存。',
  'off.removed': '本设备上没有保存任何内容。',
  'off.saving-data': '您的浏览器要求网站节省流量，因此未经您同意不会保存任何内容。',
  'off.refused': '此浏览器不允许图集保存内容，因此需要网络。',
  'off.full': '本设备空间不足，无法全部保存。已保存的内容会保留。',
  'off.unreachable': '未能全部下载。下次访问时会继续。',
  keep: '保存到本设备',
  retry: '重试',
  remove: '删除',
  update: '图集有新版本。',
  'update.take': '加载',
  'update.later': '以后再说',
};

import type { Messages } from '../../namespaces';

/** 页面菜单的中文文字。 */
export const menu: Messages<'menu'> = {
  all: '全部页面',
  voyage: '航程',
  projects: '项目',
  gains: '谁受益',
  stories: '专题',
  trade: '贸易',
  companies: '企业与机构',
  timeline: '大事记',
  claims: '各方说法',
  services: '班轮航线',
  ports: '港口',
  sources: '来源',
  measure: '测量距离',
  'own-data': '您的数据',
  changes: '数据更新记录',
  'use-data': '使用数据',
  missing: '未能查到的内容',
  about: '关于与致谢',
};

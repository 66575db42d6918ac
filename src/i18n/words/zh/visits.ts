import type { Messages } from '../../namespaces';

/** 自读者上次访问以来数据变动的中文文字。 */
export const visits: Messages<'visits'> = {
  since: '自您{date}上次访问以来：',
  'since-nothing': '自您{date}上次访问以来，只有图集计算所用的数据有变动。',
  added: { one: '新增{count}条', other: '新增{count}条' },
  changed: { one: '修改{count}条', other: '修改{count}条' },
};

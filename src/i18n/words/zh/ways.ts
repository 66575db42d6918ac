import type { Messages } from '../../namespaces';

export const ways: Messages<'ways'> = {
  'not-built': '{total}中有{length}公里未建成',
  'none-built': '{total}均未建成',
  'with-statuses': '{what}（{statuses}）',
  planned: '{length}规划中',
  studied: '{length}研究中',
  construction: '{length}在建',
  'construction-of': '{total}中有{length}公里在建',
  'if-built': '仅在建成后：{what}',
  warning: '并非全程开通：{what}',
  titled: '{title}（{what}）',
};

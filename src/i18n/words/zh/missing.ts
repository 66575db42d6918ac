import type { Messages } from '../../namespaces';

/** Chinese messages of the page of what was looked for and not found. */
export const missing: Messages<'missing'> = {
  title: '未能查到的内容',
  lead: '为本图集查找过而未查到的内容，以及查找方式和时间。此处没有，并不等于不存在。',
  request:
    '如果您知道有公开网页说明这些内容，请把网址告诉我们：使用下方的“提出更正”，或提交到data/not-found文件夹。',
  tried: '最近一次查找（{date}）：{tried}。',
  'topic.corridor': '走廊及其航线',
  'topic.law': '法律与裁决',
  'topic.trade': '贸易与政治',
  'topic.projects': '项目',
  'topic.sectors': '没有项目的领域',
};

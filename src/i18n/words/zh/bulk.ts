import type { Messages } from '../../namespaces';

/** Chinese messages of the page on reading the data in bulk. */
export const bulk: Messages<'bulk'> = {
  title: '使用数据',
  lead: '地图集的记录及其全部数据和来源都可由程序读取：表格、地图上的点和线，以及逐条记录。无需密钥，无需账号，没有限制。',
  everything: '一次下载全部',
  'archive-text':
    '数据版本{version}打包为一个ZIP：CSV表格、GeoJSON、四种语言的JSON记录及其模式。该地址不变，始终指向最新版本；旁边另有文件名带版本号的副本。压缩包是一个Frictionless数据包：datapackage.json说明每个字段。',
  tables: '按地址读取表格',
  'tables-text':
    'UTF-8编码，以逗号分隔，首行为列名，小数点为“.”。各来源不同的数值各占一行，不取平均。datapackage.json列出所有表格及其相互关系。',
  file: '文件',
  holds: '内容',
  projects: '项目：领域、状态、地点、坐标',
  costs: '项目的所有已公布造价',
  parties: '项目的业主、承建方、贷款方',
  milestones: '项目的时间节点',
  ports: '港口',
  legs: '走廊的陆路段',
  services: '班轮航线',
  calls: '班轮航线的挂靠港',
  companies: '企业、贷款方、主管机构',
  loans: '贷款及其条件',
  trade: '按产品和时期的贸易',
  claims: '关于走廊的公开说法',
  events: '大事记中的事件',
  figures: '其他数据的已公布数值',
  sources: '来源',
  citations: '哪条记录引用哪个来源',
  'project-points': '项目的点位',
  'leg-lines': '陆路段的示意线',
  'sea-line': '海运段，在180度处断开',
  tools: '在您的工具中',
  'excel-text':
    '在Excel中依次选择“数据”“获取数据”“自网站”，输入表格地址；或将这几行粘贴到Power Query的高级编辑器中。直接双击打开CSV时，中文名称可能显示为乱码。',
  records: '逐条记录',
  'records-text':
    '每条记录都是一个单独的JSON文件，含四种语言及其来源。其页面的头部注明该地址（link rel="alternate"）。每一类记录都有JSON Schema说明。',
  promise: '保持不变的内容',
  'promise-text':
    '在同一格式内，地址、列名、字段名及其含义保持不变；可能增加列、字段和文件。如果确需更改，格式编号会提高。每个记录文件都注明格式和数据版本。',
  licence: '许可',
  'licence-text':
    'MIT：数据可用于任何目的，请注明走廊地图集贡献者。陆路段的地名来自GeoNames（CC BY 4.0）；海运段根据Natural Earth和OpenStreetMap（ODbL 1.0）的海岸线计算。数据属于公布它们的来源，请予以引用。',
};

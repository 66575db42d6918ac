import type { Messages } from '../../namespaces';

/** 固定到某一数据版本的链接的中文文字。 */
export const pins: Messages<'pins'> = {
  label: '数据版本',
  same: '此链接固定到数据版本 {version}，即当前版本。',
  moved: '此链接生成时的数据版本为 {version}（{date}）。您看到的是版本 {present}。',
  newer: '此链接要求数据版本 {version}，比本图集的数据新。您看到的是版本 {present}。',
  unknown: '此链接要求的数据版本 {version} 从未发布过。您看到的是版本 {present}。',
  remove: '从链接中移除版本',
};

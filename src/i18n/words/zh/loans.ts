import type { Messages } from '../../namespaces';

/** Chinese messages of the pages of loans and of the loans on a project's page. */
export const loans: Messages<'loans'> = {
  title: '贷款',
  kind: '贷款',
  lead: '银行为本图集所列项目提供的贷款，以公开的贷款方、金额、年份或条件为限。所列为协议内容，不代表已发放或尚欠的金额。',
  all: '全部贷款',
  count: { one: '{count}笔贷款', other: '{count}笔贷款' },
  'count.time': {
    one: '{all}笔贷款中有{count}笔签于{years}年',
    other: '{all}笔贷款中有{count}笔签于{years}年',
  },
  others: '其他贷款方',
  sum: '金额',
  agreed: '签订于{date}',
  lender: '贷款方',
  lenders: '贷款方',
  borrower: '借款方',
  type: '贷款类型',
  rate: '年利率',
  term: '期限',
  years: { one: '{count}年', other: '{count}年' },
  grace: { one: '{years}，其中宽限期{count}年', other: '{years}，其中宽限期{count}年' },
  'rate.fixed': '{percent}',
  'rate.libor': 'LIBOR + {percent}',
  'rate.libor-6m': '6个月LIBOR + {percent}',
  'rate.euribor-6m': '6个月EURIBOR + {percent}',
  'type.concessional': '优惠贷款',
  'type.preferential': '优惠出口买方信贷',
  'type.buyers-credit': '出口买方信贷',
  'type.syndicated': '银团贷款',
  terms: '贷款条件',
};

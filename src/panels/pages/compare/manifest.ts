import { comparableRefs, comparisonId, parseComparison } from '../../../domain/comparison';
import { presentComparison } from '../../../state/select-comparison';
import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface ComputedPages {
    readonly compare: true;
  }
}

export const pages = [
  definePage({
    kind: 'compare',
    folder: 'compare',
    chunk: 'compare',
    messages: ['compare', 'records', 'charts'],
    needsOf: (id) => {
      const { kind } = parseComparison(id) ?? {};
      const records = comparableRefs(id).filter((ref) => ref.kind === kind);
      if (kind === 'service') return { records, references: ['serviceList', 'companyNames'] };
      if (kind === 'company') return { records, links: records, references: ['companyList'] };
      return { records, ...(kind === 'port' && { references: ['serviceList'] }) };
    },
    parseId: comparisonId,
    presentId: presentComparison,
    staysMounted: true,
    load: () => import('./compare-page').then(({ ComparePage }) => ComparePage),
  }),
];

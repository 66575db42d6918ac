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
    needs: { references: ['graph'] },
    needsOf: (id) => {
      const kind = parseComparison(id)?.kind;
      if (kind === 'service') return { catalogues: [kind] };
      if (kind === 'company') return { catalogues: [kind], references: ['projectFacts'] };
      return {
        records: comparableRefs(id).flatMap((ref) =>
          ref.kind === 'project' || ref.kind === 'port' ? [{ kind: ref.kind, id: ref.id }] : [],
        ),
        ...(kind === 'port' && { catalogues: ['service'] }),
      };
    },
    parseId: comparisonId,
    presentId: presentComparison,
    staysMounted: true,
    load: () => import('./compare-page').then(({ ComparePage }) => ComparePage),
  }),
];

import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface PlainPages {
    readonly projects: true;
  }
}

export const pages = [
  definePage({
    kind: 'projects',
    path: 'p',
    chunk: 'panels',
    needs: { references: ['projectFacts', 'companyNames', 'version'] },
    title: { namespace: 'records', key: 'page.projects' },
    bar: { order: 2, label: 'bar.projects' },
    load: () => import('./projects-page').then(({ ProjectsPage }) => ProjectsPage),
  }),
];

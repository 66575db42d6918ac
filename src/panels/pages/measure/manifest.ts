import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface PlainPages {
    readonly measure: true;
  }
}

export const pages = [
  definePage({
    kind: 'measure',
    path: 'measure',
    messages: ['records'],
    title: { namespace: 'records', key: 'page.measure' },
    load: () => import('./measure-page').then(({ MeasurePage }) => MeasurePage),
  }),
];

import type { Project } from '../../../domain/project';
import { presentProject } from '../../../state/select-records';
import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface BundledPages {
    readonly project: Project;
  }
}

export const pages = [
  definePage({
    kind: 'project',
    folder: 'p',
    chunk: 'panels',
    label: 'search.project',
    list: 'projects',
    messages: ['records'],
    records: {
      folder: 'project',
      schema: () => import('../../../datasets/project-schema').then(({ project }) => project),
    },
    presentId: presentProject,
    load: () => import('./project-page').then(({ ProjectPage }) => ProjectPage),
  }),
];

import type { FacetWordRow } from './facet-word-row';

/** Words for the statuses of projects, and for whether they are disputed. */
export const STATUS_ROWS: readonly FacetWordRow[] = [
  [
    'status',
    'operating',
    'In operation|operating|operate|operates|operational|working|running',
    'En operación|operando|operan|operativos|operativas|en funcionamiento',
    'Em operação|operando|operam|operacionais|em funcionamento',
    '运营中|已运营|运营|投产',
  ],
  [
    'status',
    'completed',
    'Completed|complete|finished',
    'Terminados|terminadas|concluidos|completados',
    'Concluídos|concluídas|terminados|terminadas',
    '已完成|完工|竣工',
  ],
  [
    'status',
    'construction',
    'Under construction|being built|in construction',
    'En construcción|construyéndose',
    'Em construção|sendo construídos|em obras',
    '在建|建设中',
  ],
  [
    'status',
    'planned.announced',
    'Planned|announced|proposed',
    'Planeados|planeadas|previstos|anunciados|propuestos',
    'Planejados|planejadas|previstos|anunciados|propostos',
    '规划中|拟建|规划|计划中|已宣布',
  ],
  [
    'status',
    'suspended',
    'Suspended|stalled|paused|halted',
    'Suspendidos|suspendidas|paralizados|detenidos',
    'Suspensos|suspensas|paralisados|parados',
    '暂停|停工',
  ],
  [
    'status',
    'cancelled',
    'Cancelled|canceled|abandoned',
    'Cancelados|canceladas|abandonados',
    'Cancelados|canceladas|abandonados',
    '取消|已取消|废弃',
  ],
  [
    'dispute',
    'yes',
    'With disputes|disputed|with a dispute|controversial|contested',
    'Con controversias|con disputas|disputados|polémicos|controvertidos|con conflictos',
    'Com controvérsias|disputados|polêmicos|controversos|com conflitos',
    '有争议|争议',
  ],
];

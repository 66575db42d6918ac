import type { Messages } from '../../namespaces';

/** Spanish messages of the pages of loans and of the loans on a project's page. */
export const loans: Messages<'loans'> = {
  title: 'Préstamos',
  kind: 'Préstamo',
  lead: 'Dinero que prestaron los bancos para proyectos de este atlas, en la medida en que se han publicado el prestamista, el monto, el año o las condiciones. Indica lo acordado, no lo desembolsado ni lo que aún se debe.',
  all: 'Todos los préstamos',
  count: { one: '{count} préstamo', other: '{count} préstamos' },
  'count.time': {
    one: '{count} de {all} préstamos, acordado en {years}',
    other: '{count} de {all} préstamos, acordados en {years}',
  },
  others: 'Otros prestamistas',
  sum: 'Monto',
  agreed: 'acordado: {date}',
  lender: 'Prestamista',
  lenders: 'Prestamistas',
  borrower: 'Prestatario',
  type: 'Tipo de préstamo',
  rate: 'Interés anual',
  term: 'Plazo',
  years: { one: '{count} año', other: '{count} años' },
  grace: { one: '{years}, el primero de gracia', other: '{years}, los primeros {count} de gracia' },
  'rate.fixed': '{percent}',
  'rate.libor': 'LIBOR + {percent}',
  'rate.libor-6m': 'LIBOR a 6 meses + {percent}',
  'rate.euribor-6m': 'EURIBOR a 6 meses + {percent}',
  'type.concessional': 'Préstamo concesional',
  'type.preferential': 'Crédito preferencial al comprador',
  'type.buyers-credit': 'Crédito al comprador',
  'type.syndicated': 'Préstamo sindicado',
  terms: 'Condiciones',
};

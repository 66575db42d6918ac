import type { Messages } from '../../namespaces';

/** Portuguese messages of the pages of loans and of the loans on a project's page. */
export const loans: Messages<'loans'> = {
  title: 'Empréstimos',
  kind: 'Empréstimo',
  lead: 'Dinheiro que os bancos emprestaram a projetos deste atlas, na medida em que financiador, valor, ano ou condições foram publicados. Indica o que foi acordado, não o que foi desembolsado nem o que ainda se deve.',
  all: 'Todos os empréstimos',
  count: { one: '{count} empréstimo', other: '{count} empréstimos' },
  'count.time': {
    one: '{count} de {all} empréstimos, acordado em {years}',
    other: '{count} de {all} empréstimos, acordados em {years}',
  },
  others: 'Outros financiadores',
  sum: 'Valor',
  agreed: 'acordado: {date}',
  lender: 'Financiador',
  lenders: 'Financiadores',
  borrower: 'Tomador',
  type: 'Tipo de empréstimo',
  rate: 'Juros ao ano',
  term: 'Prazo',
  years: { one: '{count} ano', other: '{count} anos' },
  grace: {
    one: '{years}, o primeiro de carência',
    other: '{years}, os primeiros {count} de carência',
  },
  'rate.fixed': '{percent}',
  'rate.libor': 'LIBOR + {percent}',
  'rate.libor-6m': 'LIBOR de 6 meses + {percent}',
  'rate.euribor-6m': 'EURIBOR de 6 meses + {percent}',
  'type.concessional': 'Empréstimo concessional',
  'type.preferential': 'Crédito preferencial ao comprador',
  'type.buyers-credit': 'Crédito ao comprador',
  'type.syndicated': 'Empréstimo sindicalizado',
  terms: 'Condições',
};

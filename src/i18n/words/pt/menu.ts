import type { Messages } from '../../namespaces';

/** Portuguese messages of the menu of pages. */
export const menu: Messages<'menu'> = {
  all: 'Todas as páginas',
  voyage: 'Viagens',
  projects: 'Projetos',
  gains: 'Quem ganha',
  stories: 'Histórias',
  trade: 'Comércio',
  companies: 'Empresas e autoridades',
  timeline: 'Cronologia',
  claims: 'Afirmações',
  services: 'Serviços de linha',
  ports: 'Portos',
  sources: 'Fontes',
  measure: 'Medir distâncias',
  'own-data': 'Seus dados',
  changes: 'O que mudou nos dados',
  'use-data': 'Usar os dados',
  missing: 'O que não encontramos',
  about: 'Sobre o atlas e créditos',
};

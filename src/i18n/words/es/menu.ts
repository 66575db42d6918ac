import type { Messages } from '../../namespaces';

/** Mensajes en español del menú de páginas. */
export const menu: Messages<'menu'> = {
  all: 'Todas las páginas',
  voyage: 'Viajes',
  projects: 'Proyectos',
  gains: 'Quién gana',
  stories: 'Relatos',
  trade: 'Comercio',
  companies: 'Empresas y autoridades',
  timeline: 'Cronología',
  claims: 'Afirmaciones',
  services: 'Servicios de línea',
  ports: 'Puertos',
  sources: 'Fuentes',
  measure: 'Medir distancias',
  'own-data': 'Sus datos',
  changes: 'Qué cambió en los datos',
  'use-data': 'Usar los datos',
  missing: 'Lo que no pudimos hallar',
  about: 'Sobre el atlas y créditos',
};
